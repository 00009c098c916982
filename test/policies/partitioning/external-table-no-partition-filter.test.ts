import { pulumi, terraform } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { externalTableNoPartitionFilter } from '../../../policies/partitioning/external-table-no-partition-filter';
import { bigQueryTerraform, glueCloudformation, ORDERS } from '../../fixtures/tables';
import { dataset, holding } from '../../fixtures/workload';

function inTerraform(hive: Readonly<Record<string, string | boolean>>) {
  return terraform({
    [ORDERS.terraformGoogle]: {
      table_id: 'orders',
      dataset_id: 'shop',
      external_data_configuration: [
        { source_format: 'PARQUET', source_uris: ['gs://lake/orders/*'], hive_partitioning_options: [hive] },
      ],
    },
  });
}

function inPulumi(hive: Readonly<Record<string, string | boolean>>) {
  return pulumi({
    'gcp:bigquery/table:Table orders': {
      tableId: 'orders',
      datasetId: 'shop',
      externalDataConfiguration: {
        sourceFormat: 'PARQUET',
        sourceUris: ['gs://lake/orders/*'],
        hivePartitioningOptions: hive,
      },
    },
  });
}

const found = {
  messageId: 'not-required',
  actual: 'no filter required',
  expected: 'require_partition_filter = true',
};
const byDay = 'gs://lake/orders/{dt:DATE}';
const byCounty = 'gs://lake/orders/{county:STRING}';

PolicyTester.run(
  externalTableNoPartitionFilter,
  {
    passing: [
      {
        name: 'a required filter, in Terraform',
        input: inTerraform({ mode: 'CUSTOM', source_uri_prefix: byDay, require_partition_filter: true }),
      },
      {
        name: 'a required filter, in Pulumi',
        input: inPulumi({ mode: 'CUSTOM', sourceUriPrefix: byDay, requirePartitionFilter: true }),
      },
      { name: 'no partitions', input: bigQueryTerraform({}) },
      { name: 'a table of another engine', input: glueCloudformation({ keys: [['dt', 'string']] }) },
      {
        name: 'a known query that names no partition',
        input: inTerraform({ mode: 'CUSTOM', source_uri_prefix: byDay }),
        workload: holding(ORDERS.terraformGoogle, dataset({ reads: [{ filter: ['county'], perDay: 1, columns: 1 }] })),
      },
      {
        name: 'partitions that are no times, under known queries',
        input: inTerraform({ mode: 'CUSTOM', source_uri_prefix: byCounty }),
        workload: holding(ORDERS.terraformGoogle, dataset({ reads: [{ filter: ['county'], perDay: 1, columns: 1 }] })),
      },
    ],
    failing: [
      {
        name: 'no word of a filter, in Terraform',
        input: inTerraform({ mode: 'CUSTOM', source_uri_prefix: byDay }),
        findings: [{ ...found, address: ORDERS.terraformGoogle }],
      },
      {
        name: 'keys that BigQuery finds by itself',
        input: inTerraform({ mode: 'AUTO', source_uri_prefix: 'gs://lake/orders/', require_partition_filter: false }),
        findings: [{ ...found, address: ORDERS.terraformGoogle }],
      },
      {
        name: 'no word of a filter, in Pulumi',
        input: inPulumi({ mode: 'CUSTOM', sourceUriPrefix: byDay }),
        findings: [{ ...found, address: ORDERS.pulumiGcp }],
      },
    ],
  },
  { describe, it },
);
