import { PolicyTester } from '../../../harness/testing/policy-tester';
import { keyspacesHotPartition } from '../../../policies/partitioning/keyspaces-hot-partition';
import { KEYSPACES_TABLE, keyspacesCloudformation, keyspacesTerraform } from '../../fixtures/keyed-tables';
import { said } from '../../fixtures/workload';

PolicyTester.run(
  keyspacesHotPartition,
  {
    passing: [
      { name: 'a sensor, in CloudFormation', input: keyspacesCloudformation() },
      { name: 'a status and a sensor, in Terraform', input: keyspacesTerraform(['status', 'sensor_id']) },
      {
        name: 'a status at a rate that one partition serves',
        input: keyspacesTerraform(['status']),
        workload: said(KEYSPACES_TABLE.terraform, { peakWritesPerSecond: 100, distinctKeys: 4 }),
      },
    ],
    failing: [
      {
        name: 'a day, in CloudFormation',
        input: keyspacesCloudformation({ PartitionKeyColumns: [{ ColumnName: 'day', ColumnType: 'date' }] }),
        findings: [
          {
            messageId: 'few',
            address: KEYSPACES_TABLE.cloudformation,
            actual: 'day',
            expected: 'a key with many values',
          },
        ],
      },
      {
        name: 'a status, in Terraform',
        input: keyspacesTerraform(['status']),
        findings: [
          {
            messageId: 'few',
            address: KEYSPACES_TABLE.terraform,
            actual: 'status',
            expected: 'a key with many values',
          },
        ],
      },
      {
        name: 'a busy sensor',
        input: keyspacesTerraform(['sensor_id']),
        workload: said(KEYSPACES_TABLE.terraform, {
          peakWritesPerSecond: 20_000,
          hottestKeyShare: 0.1,
          recordBytes: 2000,
        }),
        findings: [
          {
            messageId: 'hot',
            address: KEYSPACES_TABLE.terraform,
            actual: '4000 units/s',
            expected: 'at most 1000 units/s',
          },
        ],
      },
    ],
  },
  { describe, it },
);
