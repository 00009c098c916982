import { PolicyTester } from '../../../harness/testing/policy-tester';
import { dynamodbLowCardinalityPartitionKey } from '../../../policies/partitioning/dynamodb-low-cardinality-partition-key';
import {
  CONTAINERS,
  containerPulumi,
  containerTerraform,
  dynamoCloudformation,
  dynamoPulumi,
  dynamoTerraform,
  TABLE,
} from '../../fixtures/keyed-tables';
import { said } from '../../fixtures/workload';

const FEW = { messageId: 'few', expected: 'a key with many values' };

PolicyTester.run(
  dynamodbLowCardinalityPartitionKey,
  {
    passing: [
      { name: 'an order, in CloudFormation', input: dynamoCloudformation() },
      { name: 'an order, in Terraform', input: dynamoTerraform({ range_key: 'status' }) },
      {
        name: 'a status at a rate that one key serves',
        input: dynamoTerraform({ hash_key: 'status' }),
        workload: said(TABLE.terraform, { peakWritesPerSecond: 100, distinctKeys: 5 }),
      },
      { name: 'a customer in Cosmos DB', input: containerTerraform() },
      {
        name: 'a hierarchy that ends with a customer',
        input: containerTerraform({ partition_key_paths: ['/country', '/customerId'] }),
      },
    ],
    failing: [
      {
        name: 'a status, in CloudFormation',
        input: dynamoCloudformation({ KeySchema: [{ AttributeName: 'status', KeyType: 'HASH' }] }),
        findings: [{ ...FEW, address: TABLE.cloudformation, actual: 'status' }],
      },
      {
        name: 'an index by day, in Terraform',
        input: dynamoTerraform({ global_secondary_index: [{ name: 'by-day', hash_key: 'orderDate' }] }),
        findings: [{ ...FEW, address: TABLE.terraform, actual: 'orderDate' }],
      },
      {
        name: 'a flag, in Pulumi',
        input: dynamoPulumi({ hashKey: 'isActive' }),
        findings: [{ ...FEW, address: TABLE.pulumi, actual: 'isActive' }],
      },
      {
        name: 'more writes than the busiest key serves',
        input: dynamoTerraform(),
        workload: said(TABLE.terraform, { peakWritesPerSecond: 20_000, hottestKeyShare: 0.1 }),
        findings: [
          { messageId: 'hot', address: TABLE.terraform, actual: '2000 writes/s', expected: 'at most 1000 writes/s' },
        ],
      },
      {
        name: 'a country in Cosmos DB',
        input: containerPulumi({ partitionKey: { paths: ['/country'], kind: 'Hash' } }),
        findings: [{ ...FEW, address: CONTAINERS.pulumi, actual: 'country' }],
      },
    ],
  },
  { describe, it },
);
