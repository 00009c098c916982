import type { Workflow } from '../facts';
import type { Vocabulary } from '../vocabulary';
import { dataFactoryRows } from './data-factory';
import { databricksRows } from './databricks';
import { dbtRows } from './dbt';
import { stepFunctionsRows } from './step-functions';

export const workflow: Vocabulary<Workflow> = {
  rows: [...stepFunctionsRows, ...databricksRows, ...dataFactoryRows, ...dbtRows],
  fact: (base, attributes) => ({ kind: 'Workflow', ...base, ...attributes }),
};
