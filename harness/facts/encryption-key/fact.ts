import type { Attribute, Base } from '../base';

export interface EncryptionKey extends Base {
  readonly kind: 'EncryptionKey';
  readonly name?: Attribute<string>;
  readonly region?: Attribute<string>;
  readonly rotates?: Attribute<boolean>;
}
