import { PolicyTester } from '../../../harness/testing/policy-tester';
import { noInventoryOrMetrics } from '../../../policies/observability/no-inventory-or-metrics';
import { cloudformationBucket, googleBucket, LAKE, pulumiAwsBucket, terraformBucket } from '../../fixtures/stores';
import { dataset, holding } from '../../fixtures/workload';

/** 36.5 TB after a year. */
const large = dataset({ bytesPerDay: 100e9 });
const NEITHER = {
  messageId: 'neither',
  actual: 'neither, for 36.5 TB',
  expected: 'an inventory or request metrics',
};
const INVENTORY = {
  Id: 'all',
  Enabled: true,
  Destination: { BucketArn: 'arn:aws:s3:::lists', Format: 'Parquet' },
  IncludedObjectVersions: 'Current',
  ScheduleFrequency: 'Weekly',
};

PolicyTester.run(
  noInventoryOrMetrics,
  {
    passing: [
      {
        name: 'an inventory, in CloudFormation',
        input: cloudformationBucket({ InventoryConfigurations: [INVENTORY] }),
        workload: holding('Lake', large),
      },
      {
        name: 'request metrics, in Terraform',
        input: terraformBucket({ aws_s3_bucket_metric: { name: 'all' } }),
        workload: holding(LAKE.terraformAws, large),
      },
      { name: 'a small store', input: cloudformationBucket(), workload: holding('Lake', dataset()) },
      { name: 'a store of which nothing is known', input: cloudformationBucket() },
      {
        name: 'Google Cloud, which always counts',
        input: googleBucket(),
        workload: holding(LAKE.terraformGoogle, large),
      },
    ],
    failing: [
      {
        name: 'neither, in CloudFormation',
        input: cloudformationBucket(),
        workload: holding('Lake', large),
        findings: [{ ...NEITHER, address: 'Lake' }],
      },
      {
        name: 'an inventory that is off',
        input: cloudformationBucket({ InventoryConfigurations: [{ ...INVENTORY, Enabled: false }] }),
        workload: holding('Lake', large),
        findings: [{ ...NEITHER, address: 'Lake' }],
      },
      {
        name: 'neither, in Terraform',
        input: terraformBucket(),
        workload: holding(LAKE.terraformAws, large),
        findings: [{ ...NEITHER, address: LAKE.terraformAws }],
      },
      {
        name: 'neither, in Pulumi',
        input: pulumiAwsBucket(),
        workload: holding(LAKE.pulumiAws, large),
        findings: [{ ...NEITHER, address: LAKE.pulumiAws }],
      },
    ],
  },
  { describe, it },
);
