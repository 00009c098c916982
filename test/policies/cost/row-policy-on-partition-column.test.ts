import { type Block, pulumi, terraform, urn } from '../../../harness/testing/inputs';
import { rowPolicyOnPartitionColumn } from '../../../policies/cost/row-policy-on-partition-column';
import { bridged, runTwins } from '../../fixtures/twins';

const TOKENS = ['gcp:bigquery/rowAccessPolicy:RowAccessPolicy', 'gcp:bigquery/table:Table'] as const;
const POLICY: Block = { table_id: 'orders', dataset_id: 'd', filter_predicate: 'tenant = SESSION_USER()' };

function table(clustering: readonly string[]): Block {
  return { table_id: 'orders', dataset_id: 'd', time_partitioning: [{ type: 'DAY', field: 'day' }], clustering };
}

function plan(clustering: readonly string[]) {
  return terraform({
    'google_bigquery_row_access_policy.main': POLICY,
    'google_bigquery_table.orders': table(clustering),
  });
}

function preview(clustering: readonly string[]) {
  return pulumi({ [`${TOKENS[0]} main`]: bridged(POLICY), [`${TOKENS[1]} orders`]: bridged(table(clustering)) });
}

const UNPRUNED = { messageId: 'unpruned', actual: 'tenant', expected: 'the same filter in each query' };
const [BROKEN, MENDED] = [
  ['tenant', 'city'],
  ['city', 'shop'],
] as const;

runTwins(rowPolicyOnPartitionColumn, [
  {
    ...UNPRUNED,
    name: 'a cluster, in Terraform',
    address: 'google_bigquery_row_access_policy.main',
    broken: plan(BROKEN),
    mended: plan(MENDED),
  },
  {
    ...UNPRUNED,
    name: 'a cluster, in Pulumi',
    address: urn(TOKENS[0], 'main'),
    broken: preview(BROKEN),
    mended: preview(MENDED),
  },
]);
