import { cloudformation } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { highCardinalityPartitionKey } from '../../../policies/partitioning/high-cardinality-partition-key';
import {
  bigQueryPulumi,
  bigQueryTerraform,
  glueCloudformation,
  gluePulumi,
  glueTerraform,
  ORDERS,
} from '../../fixtures/tables';
import { dataset, holding } from '../../fixtures/workload';

const byCustomer = {
  keys: [
    ['dt', 'string'],
    ['customer_id', 'string'],
  ],
} as const;
const MANY = { messageId: 'too-many-values', actual: '4M values', expected: 'fewer than 1M values' };
const ONE_EACH = { messageId: 'one-each', actual: 'partitioned by customer_id', expected: 'fewer than 1M values' };

function iceberg(Transform: string) {
  const table = {
    Location: 's3://lake/orders/',
    Schema: { Fields: [{ Id: 1, Name: 'customer_id', Type: 'string', Required: true }] },
    PartitionSpec: { Fields: [{ Name: 'customer_id', SourceId: 1, Transform }] },
  };
  const properties = {
    DatabaseName: 'shop',
    OpenTableFormatInput: { IcebergInput: { MetadataOperation: 'CREATE', IcebergTableInput: table } },
    TableInput: { Name: 'orders' },
  };
  return cloudformation({ Orders: { Type: 'AWS::Glue::Table', Properties: properties } });
}

PolicyTester.run(
  highCardinalityPartitionKey,
  {
    passing: [
      { name: 'a table by day', input: glueCloudformation({ keys: [['dt', 'string']] }) },
      {
        name: 'a county, of which there are 47',
        input: glueTerraform({
          keys: [
            ['dt', 'string'],
            ['county', 'string'],
          ],
        }),
        workload: holding(ORDERS.terraformAws, dataset()),
      },
      {
        name: 'an id that Iceberg spreads over 16 buckets',
        input: iceberg('bucket[16]'),
        workload: holding(ORDERS.cloudformation, dataset()),
      },
      { name: 'an id of which Iceberg takes the beginning', input: iceberg('truncate[2]') },
      {
        name: 'an id of which few are known',
        input: glueTerraform({ keys: [['client_id', 'string']] }),
        workload: holding(
          ORDERS.terraformAws,
          dataset({ columns: [{ name: 'client_id', type: 'string', distinct: 12, sensitivity: 'none' }] }),
        ),
      },
      {
        name: 'an id of which the table itself lists few',
        input: glueTerraform({
          keys: [['device_id', 'string']],
          parameters: {
            'projection.enabled': 'true',
            'projection.device_id.type': 'enum',
            'projection.device_id.values': 'gate,till',
          },
        }),
      },
    ],
    failing: [
      {
        name: 'four million customers, in CloudFormation',
        input: glueCloudformation(byCustomer),
        workload: holding(ORDERS.cloudformation, dataset()),
        findings: [{ ...MANY, address: ORDERS.cloudformation }],
      },
      {
        name: 'four million customers, in Google Terraform',
        input: bigQueryTerraform(byCustomer),
        workload: holding(ORDERS.terraformGoogle, dataset()),
        findings: [{ ...MANY, address: ORDERS.terraformGoogle }],
      },
      {
        name: 'a customer id of which nothing is known, in Terraform',
        input: glueTerraform(byCustomer),
        findings: [{ ...ONE_EACH, address: ORDERS.terraformAws }],
      },
      {
        name: 'a customer id of which nothing is known, in Pulumi for AWS',
        input: gluePulumi(byCustomer),
        findings: [{ ...ONE_EACH, address: ORDERS.pulumiAws }],
      },
      {
        name: 'a customer id of which nothing is known, in Pulumi for Google',
        input: bigQueryPulumi(byCustomer),
        findings: [{ ...ONE_EACH, address: ORDERS.pulumiGcp }],
      },
      {
        name: 'just the number of values that is too many',
        input: glueTerraform({ keys: [['route', 'string']] }),
        workload: holding(
          ORDERS.terraformAws,
          dataset({ columns: [{ name: 'route', type: 'string', distinct: 1e6, sensitivity: 'none' }] }),
        ),
        findings: [{ ...MANY, actual: '1M values', address: ORDERS.terraformAws }],
      },
      {
        name: 'an id in another spelling',
        input: glueCloudformation({ keys: [['billingCustomerId', 'string']] }),
        findings: [{ ...ONE_EACH, actual: 'partitioned by billingCustomerId', address: ORDERS.cloudformation }],
      },
    ],
    cannotTell: [
      {
        name: 'an id of who knows what',
        input: glueTerraform({ keys: [['region_id', 'string']] }),
        because: /`distinct` of that column/,
      },
      {
        name: 'the same of a dataset that does not count it',
        input: gluePulumi({ keys: [['order_key', 'string']] }),
        workload: holding(ORDERS.pulumiAws, dataset()),
        because: /how many values order_key has/,
      },
    ],
  },
  { describe, it },
);
