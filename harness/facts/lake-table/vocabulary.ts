import type { LakeTable } from '../facts';
import type { Vocabulary } from '../vocabulary';
import { bigQueryRows } from './big-query';
import { databricksRows } from './databricks';
import { glueRows } from './glue';

export const lakeTable: Vocabulary<LakeTable> = {
  rows: [...glueRows, ...bigQueryRows, ...databricksRows],
  fact: (base, attributes) => ({ kind: 'LakeTable', ...base, ...attributes }),
  unsaid: (unknown) => ({
    name: unknown,
    database: unknown,
    columns: unknown,
    columnProtected: unknown,
    partitions: unknown,
    projected: unknown,
    format: unknown,
    tableFormat: unknown,
    compression: unknown,
    serde: unknown,
    properties: unknown,
    location: unknown,
    store: unknown,
    partitionFilterRequired: unknown,
    view: unknown,
    tags: unknown,
  }),
};
