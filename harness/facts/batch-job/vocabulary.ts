import type { BatchJob } from '../facts';
import type { Vocabulary } from '../vocabulary';
import { awsRows } from './aws';
import { databricksRows } from './databricks';
import { googleRows } from './google';

export const batchJob: Vocabulary<BatchJob> = {
  rows: [...awsRows, ...googleRows, ...databricksRows],
  fact: (base, attributes) => ({ kind: 'BatchJob', ...base, ...attributes }),
};
