import { PolicyTester } from '../../../harness/testing/policy-tester';
import { tooManyPartitions } from '../../../policies/partitioning/too-many-partitions';
import { bigQueryTerraform, glueCloudformation, gluePulumi, glueTerraform, ORDERS } from '../../fixtures/tables';
import { dataset, holding } from '../../fixtures/workload';

const byHourAndCounty = {
  keys: [
    ['dt', 'string'],
    ['hour', 'int'],
    ['county', 'string'],
  ],
} as const;
const byDay = {
  keys: [
    ['year', 'string'],
    ['month', 'string'],
    ['day', 'string'],
  ],
} as const;
const MANY = { messageId: 'too-many', actual: '412k partitions', expected: 'at most 100k' };

PolicyTester.run(
  tooManyPartitions,
  {
    passing: [
      { name: 'a table without partitions', input: glueCloudformation({}) },
      { name: 'a day a partition, which no retention makes too many', input: glueTerraform(byDay) },
      {
        name: 'a day and a county for a year',
        input: glueCloudformation({
          keys: [
            ['dt', 'string'],
            ['county', 'string'],
          ],
        }),
        workload: holding(ORDERS.cloudformation, dataset()),
      },
      {
        name: 'computed partitions',
        input: glueCloudformation({ ...byHourAndCounty, parameters: { 'projection.enabled': 'true' } }),
        workload: holding(ORDERS.cloudformation, dataset()),
      },
      {
        name: 'an Iceberg table, which registers none',
        input: glueCloudformation({ ...byHourAndCounty, parameters: { table_type: 'ICEBERG' } }),
        workload: holding(ORDERS.cloudformation, dataset()),
      },
      {
        name: 'an engine that names no limit for files',
        input: bigQueryTerraform(byHourAndCounty),
        workload: holding(ORDERS.terraformGoogle, dataset()),
      },
    ],
    failing: [
      {
        name: 'an hour and a county for a year, in CloudFormation',
        input: glueCloudformation(byHourAndCounty),
        workload: holding(ORDERS.cloudformation, dataset()),
        findings: [{ ...MANY, address: ORDERS.cloudformation }],
      },
      {
        name: 'an hour and a county for a year, in Terraform',
        input: glueTerraform(byHourAndCounty),
        workload: holding(ORDERS.terraformAws, dataset()),
        findings: [{ ...MANY, address: ORDERS.terraformAws }],
      },
      {
        name: 'an hour and a county for a year, in Pulumi',
        input: gluePulumi(byHourAndCounty),
        workload: holding(ORDERS.pulumiAws, dataset()),
        findings: [{ ...MANY, address: ORDERS.pulumiAws }],
      },
      {
        name: 'too many already, whatever the key that nobody counted',
        input: glueTerraform({ keys: [...byHourAndCounty.keys, ['shop', 'string']] }),
        workload: holding(ORDERS.terraformAws, dataset()),
        findings: [{ ...MANY, actual: '412k partitions at least', address: ORDERS.terraformAws }],
      },
    ],
    cannotTell: [
      {
        name: 'an hour a partition, kept nobody knows how long',
        input: glueTerraform({
          keys: [
            ['dt', 'string'],
            ['hour', 'int'],
          ],
        }),
        because: /`retain`/,
      },
      {
        name: 'a key whose values nobody counted',
        input: glueTerraform({
          keys: [
            ['dt', 'string'],
            ['shop', 'string'],
          ],
        }),
        workload: holding(ORDERS.terraformAws, dataset()),
        because: /how many values shop has/,
      },
    ],
  },
  { describe, it },
);
