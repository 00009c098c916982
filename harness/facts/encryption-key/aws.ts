import type { Attribute, EncryptionKey } from '../facts';
import { regionOf } from '../place';
import type { Row } from '../vocabulary';

/** Only AWS's own symmetric keys can rotate by themselves; to the others rotation does not apply. */
function rotation(isSymmetric: Attribute<boolean>, enabled: Attribute<boolean>): Attribute<boolean> {
  return isSymmetric === false ? undefined : (enabled ?? false);
}

export const awsRows: readonly Row<EncryptionKey>[] = [
  {
    types: ['AWS::KMS::Key'],
    read: (key) => ({
      region: regionOf(key),
      rotates: rotation(key.is('KeySpec', 'SYMMETRIC_DEFAULT'), key.boolean('EnableKeyRotation')),
    }),
  },
  {
    types: ['aws_kms_key', 'aws:kms:Key'],
    read: (key) => ({
      region: regionOf(key, 'region'),
      rotates: rotation(key.is('customer_master_key_spec', 'SYMMETRIC_DEFAULT'), key.boolean('enable_key_rotation')),
    }),
  },
];
