import { PolicyTester } from '../../../harness/testing/policy-tester';
import { unpartitionedGrowingTable } from '../../../policies/partitioning/unpartitioned-growing-table';
import {
  bigQueryPulumi,
  bigQueryTerraform,
  glueCloudformation,
  gluePulumi,
  glueTerraform,
  ORDERS,
} from '../../fixtures/tables';
import { dataset, holding } from '../../fixtures/workload';

const GROWS = { messageId: 'grows', actual: 'no partitions over 3.65 TB after 1 year', expected: 'partitions by time' };
const HAS_TIME = { messageId: 'has-time', actual: 'no partitions', expected: 'partitions by time' };
const withTime = [
  ['order_id', 'string'],
  ['placed', 'timestamp'],
] as const;

PolicyTester.run(
  unpartitionedGrowingTable,
  {
    passing: [
      {
        name: 'a partitioned table',
        input: glueCloudformation({ keys: [['dt', 'string']], columns: withTime }),
      },
      {
        name: 'an Iceberg table with a partition spec',
        input: glueCloudformation({ keys: [['dt', 'string']], parameters: { table_type: 'ICEBERG' } }),
      },
      {
        name: 'a table no larger than one partition should be',
        input: glueTerraform({}),
        workload: holding(ORDERS.terraformAws, dataset({ bytesPerDay: 1e6 })),
      },
      {
        name: 'a table that stays small because little is kept',
        input: glueTerraform({ columns: withTime }),
        workload: holding(ORDERS.terraformAws, dataset({ bytesPerDay: 1e8, retainDays: 7 })),
      },
      {
        name: 'a table that nobody asks about times',
        input: bigQueryTerraform({}),
        workload: holding(
          ORDERS.terraformGoogle,
          dataset({ reads: [{ filter: ['county'], perDay: 400, columns: 1 }] }),
        ),
      },
      { name: 'a view', input: glueCloudformation({ columns: withTime }, { TableType: 'VIRTUAL_VIEW' }) },
      {
        name: 'an entry without files',
        input: glueCloudformation({}, { StorageDescriptor: { Columns: [{ Name: 'placed', Type: 'timestamp' }] } }),
      },
    ],
    failing: [
      {
        name: 'a growing table, in CloudFormation',
        input: glueCloudformation({}),
        workload: holding(ORDERS.cloudformation, dataset()),
        findings: [{ ...GROWS, address: ORDERS.cloudformation }],
      },
      {
        name: 'a growing table, in Terraform',
        input: glueTerraform({}),
        workload: holding(ORDERS.terraformAws, dataset()),
        findings: [{ ...GROWS, address: ORDERS.terraformAws }],
      },
      {
        name: 'a growing table, in Pulumi for AWS',
        input: gluePulumi({}),
        workload: holding(ORDERS.pulumiAws, dataset()),
        findings: [{ ...GROWS, address: ORDERS.pulumiAws }],
      },
      {
        name: 'a growing external table, in Google Terraform',
        input: bigQueryTerraform({}),
        workload: holding(ORDERS.terraformGoogle, dataset()),
        findings: [{ ...GROWS, address: ORDERS.terraformGoogle }],
      },
      {
        name: 'a growing external table, in Pulumi for Google',
        input: bigQueryPulumi({}),
        workload: holding(ORDERS.pulumiGcp, dataset()),
        findings: [{ ...GROWS, address: ORDERS.pulumiGcp }],
      },
      {
        name: 'a small feed that grows past the size within the horizon',
        input: glueTerraform({}),
        workload: holding(ORDERS.terraformAws, dataset({ bytesPerDay: 2e6, growthPerMonth: 0.1 })),
        findings: [{ ...GROWS, address: ORDERS.terraformAws, actual: 'no partitions over 1.36 GB after 1 year' }],
      },
      {
        name: 'files with a time column by type, and nothing known of them',
        input: glueCloudformation({ columns: withTime }),
        findings: [{ ...HAS_TIME, address: ORDERS.cloudformation }],
      },
      {
        name: 'files with a time column by name, and nothing known of them',
        input: bigQueryPulumi({ columns: [['event_ts', 'int64']] }),
        findings: [{ ...HAS_TIME, address: ORDERS.pulumiGcp }],
      },
    ],
    cannotTell: [
      { name: 'files without a time column', input: glueTerraform({}), because: /`volume` and `read`/ },
      {
        name: 'a Delta table, whose partitions the catalogue does not hold',
        input: glueCloudformation({ parameters: { 'spark.sql.sources.provider': 'delta' }, columns: withTime }),
        because: /delta table keeps its partitions in its own metadata/,
      },
    ],
  },
  { describe, it },
);
