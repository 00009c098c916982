import { PolicyTester } from '../../../harness/testing/policy-tester';
import { cassandraTimeSeriesPartitionUnbounded } from '../../../policies/partitioning/cassandra-time-series-partition-unbounded';
import { KEYSPACES_TABLE, keyspacesCloudformation, keyspacesTerraform } from '../../fixtures/keyed-tables';
import { MAIN, oneTerraform } from '../../fixtures/one';
import { said } from '../../fixtures/workload';

const UNBOUNDED = {
  messageId: 'unbounded',
  actual: 'no time in the key',
  expected: 'a day or a month in the partition key',
};
const AZURE = 'azurerm_cosmosdb_cassandra_table';

function azureTable(...keys: readonly string[]) {
  return oneTerraform(AZURE, {
    name: 'readings',
    schema: [
      {
        column: [{ name: 'taken', type: 'timestamp' }],
        partition_key: keys.map((name) => ({ name })),
        cluster_key: [{ name: 'taken', order_by: 'Desc' }],
      },
    ],
  });
}

PolicyTester.run(
  cassandraTimeSeriesPartitionUnbounded,
  {
    passing: [
      {
        name: 'a day in the key, in CloudFormation',
        input: keyspacesCloudformation({
          PartitionKeyColumns: [
            { ColumnName: 'sensor_id', ColumnType: 'text' },
            { ColumnName: 'day', ColumnType: 'date' },
          ],
        }),
      },
      { name: 'a month in the key, in Terraform', input: keyspacesTerraform(['sensor_id', 'month']) },
      { name: 'a bucket in the key, in azurerm', input: azureTable('sensor_id', 'bucket') },
      { name: 'rows that expire', input: keyspacesCloudformation({ DefaultTimeToLive: 86_400 }) },
      {
        name: 'keys that stay small',
        input: keyspacesTerraform(['sensor_id']),
        workload: said(KEYSPACES_TABLE.terraform, { largestKeyBytes: 20e6 }),
      },
    ],
    failing: [
      {
        name: 'a sensor alone, in CloudFormation',
        input: keyspacesCloudformation(),
        findings: [{ ...UNBOUNDED, address: KEYSPACES_TABLE.cloudformation }],
      },
      {
        name: 'a sensor alone, in Terraform',
        input: keyspacesTerraform(['sensor_id']),
        findings: [{ ...UNBOUNDED, address: KEYSPACES_TABLE.terraform }],
      },
      {
        name: 'a sensor alone, in azurerm',
        input: azureTable('sensor_id'),
        findings: [{ ...UNBOUNDED, address: MAIN.terraform(AZURE) }],
      },
      {
        name: 'a day that is too big',
        input: keyspacesTerraform(['sensor_id', 'day']),
        workload: said(KEYSPACES_TABLE.terraform, { largestKeyBytes: 500e6 }),
        findings: [
          { messageId: 'too-big', address: KEYSPACES_TABLE.terraform, actual: '500 MB', expected: 'at most 100 MB' },
        ],
      },
    ],
  },
  { describe, it },
);
