import type { Warehouse } from '../facts';
import type { Vocabulary } from '../vocabulary';
import { bigQueryRows } from './big-query';
import { databricksRows } from './databricks';
import { redshiftRows } from './redshift';
import { snowflakeRows } from './snowflake';
import { synapseRows } from './synapse';

export const warehouse: Vocabulary<Warehouse> = {
  rows: [...redshiftRows, ...snowflakeRows, ...synapseRows, ...bigQueryRows, ...databricksRows],
  fact: (base, attributes) => ({ kind: 'Warehouse', ...base, ...attributes }),
};
