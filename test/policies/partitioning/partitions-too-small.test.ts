import { PolicyTester } from '../../../harness/testing/policy-tester';
import { partitionsTooSmall } from '../../../policies/partitioning/partitions-too-small';
import {
  bigQueryPulumi,
  bigQueryTerraform,
  glueCloudformation,
  gluePulumi,
  glueTerraform,
  ORDERS,
} from '../../fixtures/tables';
import { dataset, holding } from '../../fixtures/workload';

const byDay = { keys: [['dt', 'string']] } as const;
const byHour = {
  keys: [
    ['dt', 'string'],
    ['hour', 'int'],
  ],
} as const;
const byDayAndCounty = {
  keys: [
    ['dt', 'date'],
    ['county', 'string'],
  ],
} as const;
const SMALL = { messageId: 'too-small', expected: 'at least 128 MB' };
const gigabyteADay = dataset({ bytesPerDay: 1e9 });

PolicyTester.run(
  partitionsTooSmall,
  {
    passing: [
      { name: 'a table without partitions', input: glueCloudformation({}) },
      { name: 'a gigabyte a day', input: glueTerraform(byDay), workload: holding(ORDERS.terraformAws, gigabyteADay) },
      {
        name: 'ten gigabytes a day by hour',
        input: gluePulumi(byHour),
        workload: holding(ORDERS.pulumiAws, dataset()),
      },
      {
        name: 'ten gigabytes a day by day and county',
        input: bigQueryTerraform(byDayAndCounty),
        workload: holding(ORDERS.terraformGoogle, dataset()),
      },
      {
        name: 'an entity alone, which shares all that is kept',
        input: glueCloudformation({ keys: [['county', 'string']] }),
        workload: holding(ORDERS.cloudformation, gigabyteADay),
      },
    ],
    failing: [
      {
        name: 'a gigabyte a day by hour, in CloudFormation',
        input: glueCloudformation(byHour),
        workload: holding(ORDERS.cloudformation, gigabyteADay),
        findings: [{ ...SMALL, address: ORDERS.cloudformation, actual: '41.7 MB a partition' }],
      },
      {
        name: 'a gigabyte a day by hour, in Terraform',
        input: glueTerraform(byHour),
        workload: holding(ORDERS.terraformAws, gigabyteADay),
        findings: [{ ...SMALL, address: ORDERS.terraformAws, actual: '41.7 MB a partition' }],
      },
      {
        name: 'a gigabyte a day by hour, in Pulumi for AWS',
        input: gluePulumi(byHour),
        workload: holding(ORDERS.pulumiAws, gigabyteADay),
        findings: [{ ...SMALL, address: ORDERS.pulumiAws, actual: '41.7 MB a partition' }],
      },
      {
        name: 'a gigabyte a day by day and county, in Google Terraform',
        input: bigQueryTerraform(byDayAndCounty),
        workload: holding(ORDERS.terraformGoogle, gigabyteADay),
        findings: [{ ...SMALL, address: ORDERS.terraformGoogle, actual: '21.3 MB a partition' }],
      },
      {
        name: 'a gigabyte a day by day and county, in Pulumi for Google',
        input: bigQueryPulumi(byDayAndCounty),
        workload: holding(ORDERS.pulumiGcp, gigabyteADay),
        findings: [{ ...SMALL, address: ORDERS.pulumiGcp, actual: '21.3 MB a partition' }],
      },
      {
        name: 'too little for the day already, whatever the other key',
        input: glueTerraform({
          keys: [
            ['dt', 'string'],
            ['shop', 'string'],
          ],
        }),
        workload: holding(ORDERS.terraformAws, dataset({ bytesPerDay: 1e7 })),
        findings: [{ ...SMALL, address: ORDERS.terraformAws, actual: '10 MB a partition at most' }],
      },
      {
        name: 'a month of which only a day is kept',
        input: glueTerraform({ keys: [['month', 'string']] }),
        workload: holding(ORDERS.terraformAws, dataset({ bytesPerDay: 1e8, retainDays: 1 })),
        findings: [{ ...SMALL, address: ORDERS.terraformAws, actual: '100 MB a partition' }],
      },
      {
        name: 'the values that a projection lists',
        input: glueTerraform({
          ...{
            keys: [
              ['dt', 'string'],
              ['kind', 'string'],
            ],
          },
          parameters: {
            'projection.enabled': 'true',
            'projection.dt.type': 'date',
            'projection.dt.format': 'yyyy-MM-dd',
            'projection.dt.range': '2024-01-01,NOW',
            'projection.kind.type': 'enum',
            'projection.kind.values': 'a,b,c,d,e,f,g,h,i,j',
          },
        }),
        workload: holding(ORDERS.terraformAws, gigabyteADay),
        findings: [{ ...SMALL, address: ORDERS.terraformAws, actual: '100 MB a partition' }],
      },
      {
        name: 'a partition a minute, whatever the volume',
        input: glueCloudformation({
          keys: [
            ['dt', 'string'],
            ['hour', 'int'],
            ['minute', 'int'],
          ],
        }),
        findings: [
          {
            messageId: 'too-fine',
            address: ORDERS.cloudformation,
            actual: 'by minute',
            expected: 'by day, or by hour for large feeds',
          },
        ],
      },
    ],
    cannotTell: [
      { name: 'nothing is known of the volume', input: glueTerraform(byHour), because: /`volume` of its dataset/ },
      {
        name: 'a key whose values nobody counted',
        input: glueTerraform({
          keys: [
            ['dt', 'string'],
            ['shop', 'string'],
          ],
        }),
        workload: holding(ORDERS.terraformAws, gigabyteADay),
        because: /`distinct` of that column/,
      },
    ],
  },
  { describe, it },
);
