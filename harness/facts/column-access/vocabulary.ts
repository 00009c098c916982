import type { ColumnAccess } from '../facts';
import type { Vocabulary } from '../vocabulary';
import { bigQueryRows } from './big-query';
import { databricksRows } from './databricks';
import { lakeFormationRows } from './lake-formation';

export const columnAccess: Vocabulary<ColumnAccess> = {
  rows: [...lakeFormationRows, ...bigQueryRows, ...databricksRows],
  fact: (base, attributes) => ({ kind: 'ColumnAccess', ...base, ...attributes }),
};
