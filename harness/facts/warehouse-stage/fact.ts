import type { Attribute, Base } from '../base';

/** How Snowflake reaches files outside it: a stage, or the integration that stages lean on. */
export interface WarehouseStage extends Base {
  readonly kind: 'WarehouseStage';
  readonly name?: Attribute<string>;
  /** Keys of a cloud stand in the file, readable. */
  readonly secretWritten: boolean;
  /** Where it may reach; absent: one place, which it names. */
  readonly allowed?: Attribute<readonly string[]>;
}
