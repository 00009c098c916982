import { PolicyTester } from '../../../harness/testing/policy-tester';
import { keyspacesTableWithoutDefaultTtl } from '../../../policies/lifecycle/keyspaces-table-without-default-ttl';
import { KEYSPACES_TABLE, keyspacesCloudformation, keyspacesTerraform } from '../../fixtures/keyed-tables';
import { MAIN, onePulumi } from '../../fixtures/one';

const KEPT = { messageId: 'kept', actual: 'no time to live', expected: 'a default time to live' };
const AZURE = 'azure-native:cosmosdb:CassandraResourceCassandraTable';

function azureTable(defaultTtl: number) {
  const schema = { clusterKeys: [{ name: 'taken_at' }], partitionKeys: [{ name: 'sensor' }] };
  return onePulumi(AZURE, { tableName: 'readings', resource: { id: 'readings', schema, defaultTtl } });
}

PolicyTester.run(
  keyspacesTableWithoutDefaultTtl,
  {
    passing: [
      { name: 'a month, in CloudFormation', input: keyspacesCloudformation({ DefaultTimeToLive: 2_592_000 }) },
      { name: 'a month, in Terraform', input: keyspacesTerraform(['sensor_id'], { default_time_to_live: 2_592_000 }) },
      { name: 'a month, in Cosmos DB', input: azureTable(2_592_000) },
      {
        name: 'no series',
        input: keyspacesCloudformation({ TableName: 'customers', ClusteringKeyColumns: [] }),
      },
    ],
    failing: [
      {
        name: 'none, in CloudFormation',
        input: keyspacesCloudformation(),
        findings: [{ ...KEPT, address: KEYSPACES_TABLE.cloudformation }],
      },
      {
        name: '0, in Terraform',
        input: keyspacesTerraform(['sensor_id'], { default_time_to_live: 0 }),
        findings: [{ ...KEPT, address: KEYSPACES_TABLE.terraform }],
      },
      {
        name: 'never, in Cosmos DB',
        input: azureTable(-1),
        findings: [{ ...KEPT, address: MAIN.pulumi(AZURE) }],
      },
    ],
  },
  { describe, it },
);
