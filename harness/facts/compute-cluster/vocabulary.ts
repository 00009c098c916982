import type { ComputeCluster } from '../facts';
import type { Vocabulary } from '../vocabulary';
import { databricksRows } from './databricks';
import { dataprocRows } from './dataproc';
import { emrRows } from './emr';
import { emrServerlessRows } from './emr-serverless';
import { synapseRows } from './synapse';

export const computeCluster: Vocabulary<ComputeCluster> = {
  rows: [...emrRows, ...emrServerlessRows, ...dataprocRows, ...databricksRows, ...synapseRows],
  fact: (base, attributes) => ({ kind: 'ComputeCluster', ...base, ...attributes }),
};
