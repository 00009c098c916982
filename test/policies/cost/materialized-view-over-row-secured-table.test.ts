import { type Block, pulumi, terraform } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { materializedViewOverRowSecuredTable } from '../../../policies/cost/materialized-view-over-row-secured-table';
import { MAIN } from '../../fixtures/one';
import { bridged } from '../../fixtures/twins';
import { BIGQUERY_TABLE, kept } from '../../fixtures/views';

const [TF, TOKEN] = BIGQUERY_TABLE;
const SECURED = { messageId: 'secured', actual: 'orders', expected: 'no row policy' };
const POLICY: Block = {
  table_id: 'orders',
  dataset_id: 'd',
  policy_id: 'own',
  filter_predicate: 'tenant = SESSION_USER()',
};

function plan(policies: Readonly<Record<string, Block>>) {
  return terraform({ [`${TF}.main`]: kept(), [`${TF}.orders`]: { table_id: 'orders', dataset_id: 'd' }, ...policies });
}

function preview(policies: Readonly<Record<string, Block>>) {
  return pulumi({
    [`${TOKEN} main`]: bridged(kept()),
    [`${TOKEN} orders`]: { tableId: 'orders', datasetId: 'd' },
    ...policies,
  });
}

PolicyTester.run(
  materializedViewOverRowSecuredTable,
  {
    passing: [
      { name: 'a table that all may read, in Terraform', input: plan({}) },
      { name: 'a table that all may read, in Pulumi', input: preview({}) },
    ],
    failing: [
      {
        name: 'a table with a row policy, in Terraform',
        input: plan({ 'google_bigquery_row_access_policy.own': POLICY }),
        findings: [{ ...SECURED, address: MAIN.terraform(TF) }],
      },
      {
        name: 'a table with a row policy, in Pulumi',
        input: preview({ 'gcp:bigquery/rowAccessPolicy:RowAccessPolicy own': bridged(POLICY) }),
        findings: [{ ...SECURED, address: MAIN.pulumi(TOKEN) }],
      },
    ],
  },
  { describe, it },
);
