import type { Attribute, Base } from '../base';

/** What a registry lets the next version of a schema change. */
export interface SchemaSubject extends Base {
  readonly kind: 'SchemaSubject';
  readonly service: 'glue' | 'confluent' | 'event-hubs';
  readonly name?: Attribute<string>;
  /** In capitals, as Confluent writes it: `NONE`, `BACKWARD`, `FULL_TRANSITIVE`; `DISABLED` lets nothing change. */
  readonly compatibility?: Attribute<string>;
  /** It is the default of all subjects of a registry. */
  readonly isDefault: boolean;
}
