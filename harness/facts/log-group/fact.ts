import type { Attribute, Base, Texts } from '../base';

/** A place of Amazon CloudWatch that programs write what they do to. */
export interface LogGroup extends Base {
  readonly kind: 'LogGroup';
  readonly name?: Attribute<string>;
  readonly tags?: Attribute<Texts>;
  /** Absent: for ever. */
  readonly retentionDays?: Attribute<number>;
}
