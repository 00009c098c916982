import { isUnknown } from '../../read/graph';
import type { EncryptionKey, Maybe } from '../facts';
import type { Props } from '../props';
import type { Row } from '../vocabulary';

/** A key has no location of its own: its ring does, as a resource or in its id. */
function regionOf(key: Props): Maybe<string> {
  const ring = key.link('key_ring');
  const inId = ring === undefined || isUnknown(ring) ? undefined : /\/locations\/([^/*]+)/.exec(ring.text ?? '')?.[1];
  const location = inId ?? key.target('key_ring')?.text('location') ?? { unknown: 'the key ring is not in this input' };
  return isUnknown(location) ? location : location.toLowerCase();
}

export const googleRows: readonly Row<EncryptionKey>[] = [
  {
    types: ['google_kms_crypto_key', 'gcp:kms:CryptoKey'],
    read: (key) => ({
      name: key.text('name'),
      region: regionOf(key),
      // Google rotates symmetric keys only.
      rotates: (key.is('purpose', 'ENCRYPT_DECRYPT') ?? true) === false ? undefined : key.isFilled('rotation_period'),
    }),
  },
];
