import type { Attribute, Base } from '../base';

/** What a file says of Apache Druid: of its servers, or of one table that it loads. */
export interface DruidSpec extends Base {
  readonly kind: 'DruidSpec';
  readonly of: 'servers' | 'table';
  readonly name?: Attribute<string>;
  /** `derby`, `postgresql`, `mysql`: where the servers keep what they know of segments. */
  readonly metadataStore?: Attribute<string>;
  /** Types of a table's rules of retention, in their order: `loadByPeriod`, `dropForever`. */
  readonly rules?: Attribute<readonly string[]>;
  /** In Druid's own word: `HOUR`, `day`. */
  readonly segmentGranularity?: Attribute<string>;
}
