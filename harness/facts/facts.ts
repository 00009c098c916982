import type { Base } from './base';
import type { BatchJob } from './batch-job/fact';
import type { CatalogDefaults } from './catalog-defaults/fact';
import type { ColumnAccess } from './column-access/fact';
import type { Crawler } from './crawler/fact';
import type { EgressPath } from './egress-path/fact';
import type { EncryptionKey } from './encryption-key/fact';
import type { Grant } from './grant/fact';
import type { LakeTable } from './lake-table/fact';
import type { NamedQuery } from './named-query/fact';
import type { ObjectStore } from './object-store/fact';
import type { QueryWorkgroup } from './query-workgroup/fact';
import type { StoreEndpoint } from './store-endpoint/fact';
import type { TableUpkeep } from './table-upkeep/fact';

export type * from './base';
export type * from './batch-job/fact';
export type * from './catalog-defaults/fact';
export type * from './column-access/fact';
export type * from './crawler/fact';
export type * from './egress-path/fact';
export type * from './encryption-key/fact';
export type * from './grant/fact';
export type * from './lake-table/fact';
export type * from './named-query/fact';
export type * from './object-store/fact';
export type * from './query-workgroup/fact';
export type * from './store-endpoint/fact';
export type * from './table-upkeep/fact';

/** Everything of one input together: what budgets are about. */
export interface Estate extends Base {
  readonly kind: 'Estate';
}

export type Fact =
  | ObjectStore
  | LakeTable
  | TableUpkeep
  | Crawler
  | ColumnAccess
  | CatalogDefaults
  | QueryWorkgroup
  | NamedQuery
  | BatchJob
  | EgressPath
  | StoreEndpoint
  | Grant
  | EncryptionKey
  | Estate;
export type FactKind = Fact['kind'];
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;

/** What a vocabulary reads of a fact: everything but what every fact has. */
export type Attributes<F extends Fact> = Omit<F, keyof Base | 'kind'>;
