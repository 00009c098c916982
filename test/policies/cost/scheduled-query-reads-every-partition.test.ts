import { PolicyTester } from '../../../harness/testing/policy-tester';
import { scheduledQueryReadsEveryPartition } from '../../../policies/cost/scheduled-query-reads-every-partition';
import { MAIN, onePulumi, oneTerraform } from '../../fixtures/one';

const WHOLE = { messageId: 'whole', actual: 'every partition' };
const [TF, PULUMI] = ['google_bigquery_data_transfer_config', 'gcp:bigquery/dataTransferConfig:DataTransferConfig'];

function terraform(query: string, partitions = { type: 'DAY', field: 'started_at' }) {
  return oneTerraform(
    TF,
    { display_name: 'q', data_source_id: 'scheduled_query', schedule: 'every 1 hours', params: { query } },
    { 'google_bigquery_table.trips': { dataset_id: 'mart', table_id: 'trips', time_partitioning: [partitions] } },
  );
}

function pulumi(query: string) {
  return onePulumi(
    PULUMI,
    { displayName: 'q', dataSourceId: 'scheduled_query', schedule: 'every 1 hours', params: { query } },
    { 'gcp:bigquery/table:Table trips': { datasetId: 'mart', tableId: 'trips', timePartitioning: { type: 'DAY' } } },
  );
}

PolicyTester.run(
  scheduledQueryReadsEveryPartition,
  {
    passing: [
      {
        name: 'the last days',
        input: terraform('SELECT fare FROM `p.mart.trips` WHERE started_at >= CURRENT_TIMESTAMP()'),
      },
      { name: 'the day of arrival', input: pulumi('SELECT fare FROM mart.trips WHERE _PARTITIONDATE = @run_date') },
      { name: 'another table', input: terraform('SELECT fare FROM mart.trips_daily') },
    ],
    failing: [
      {
        name: 'all of it, in Terraform',
        input: terraform('SELECT fare FROM `p.mart.trips`'),
        findings: [{ ...WHOLE, expected: 'a condition on started_at', address: MAIN.terraform(TF) }],
      },
      {
        name: 'all of it, in Pulumi',
        input: pulumi("SELECT fare FROM mart.trips WHERE town = 'Kisumu'"),
        findings: [
          { ...WHOLE, expected: 'a condition on _PARTITIONTIME or _PARTITIONDATE', address: MAIN.pulumi(PULUMI) },
        ],
      },
    ],
  },
  { describe, it },
);
