import { PolicyTester } from '../../../harness/testing/policy-tester';
import { bigqueryDailyQueryQuotaUntouched } from '../../../policies/cost/bigquery-daily-query-quota-untouched';
import { onePulumi, oneTerraform } from '../../fixtures/one';
import { told } from '../../fixtures/warehouses';

const TABLE = { dataset_id: 'mart', table_id: 'orders' };
const UNTOUCHED = { messageId: 'untouched', actual: '200 TiB/day', expected: 'a quota that fits the budget' };
const QUOTA = { metric: 'bigquery.googleapis.com/quota/query/usage', override_value: '1048576' };

PolicyTester.run(
  bigqueryDailyQueryQuotaUntouched,
  {
    passing: [
      ...told('table', 'a quota', TABLE, { others: { quota: ['quota', QUOTA] } }),
      ...told('table', 'slots', TABLE, { others: { slots: ['reservation', { slot_capacity: 0 }] } }),
      ...told('dataset', 'a dataset without tables of its own', { dataset_id: 'mart' }),
      ...told('warehouse', 'no BigQuery', { name: 'WH' }),
    ],
    failing: [
      {
        name: 'neither, in Terraform',
        input: oneTerraform('google_bigquery_table', TABLE),
        findings: [{ ...UNTOUCHED, address: 'plan.json' }],
      },
      {
        name: 'neither, in Pulumi',
        input: onePulumi('gcp:bigquery/table:Table', { datasetId: 'mart', tableId: 'orders' }),
        findings: [{ ...UNTOUCHED, address: 'preview.json' }],
      },
    ],
  },
  { describe, it },
);
