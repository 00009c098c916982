import type { EncryptionKey } from '../facts';
import type { Vocabulary } from '../vocabulary';
import { awsRows } from './aws';
import { azureRows } from './azure';
import { googleRows } from './google';

export const encryptionKey: Vocabulary<EncryptionKey> = {
  rows: [...awsRows, ...googleRows, ...azureRows],
  fact: (base, attributes) => ({ kind: 'EncryptionKey', ...base, ...attributes }),
  unsaid: (unknown) => ({ name: unknown, region: unknown, rotates: unknown }),
};
