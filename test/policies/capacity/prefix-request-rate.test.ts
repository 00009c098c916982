import { cloudformation } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { prefixRequestRate } from '../../../policies/capacity/prefix-request-rate';
import { cloudformationBucket, googleBucket, LAKE, pulumiAwsBucket, terraformBucket } from '../../fixtures/stores';
import { dataset, holding } from '../../fixtures/workload';

/** 1,440 files a day and 30 days of them a query: 43,920 with half a day more. */
const busy = (perDay: number, name = 'orders') =>
  dataset({
    name,
    prefix: 'shop/',
    bytesPerDay: 1e9,
    written: { by: 'stream', everySeconds: 60 },
    reads: [{ filter: ['ordered_at'], lookBackDays: 30, perDay, columns: 0.2 }],
  });
const ABOVE = { messageId: 'above', expected: 'at most 5500 a second' };

PolicyTester.run(
  prefixRequestRate,
  {
    passing: [
      { name: 'nothing is known of the queries', input: cloudformationBucket() },
      { name: 'few queries', input: cloudformationBucket(), workload: holding('Lake', busy(400)) },
      {
        name: 'two datasets under two prefixes',
        input: cloudformationBucket(),
        workload: holding('Lake', busy(8000), { ...busy(8000, 'items'), prefix: 'items/' }),
      },
      {
        name: 'an Iceberg table whose files have hashes before their names',
        input: cloudformation({
          Lake: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'lake' } },
          Orders: {
            Type: 'AWS::Glue::Table',
            Properties: {
              DatabaseName: 'shop',
              TableInput: {
                Name: 'orders',
                Parameters: { table_type: 'ICEBERG', 'write.object-storage.enabled': 'true' },
                StorageDescriptor: { Location: 's3://lake/shop/' },
              },
            },
          },
        }),
        workload: holding('Lake', busy(16_000)),
      },
    ],
    failing: [
      {
        name: 'many queries of small files, in CloudFormation',
        input: cloudformationBucket(),
        workload: holding('Lake', busy(16_000)),
        findings: [{ ...ABOVE, address: 'Lake', actual: '8133 a second on average' }],
      },
      {
        name: 'two datasets that share a prefix, in Terraform',
        input: terraformBucket(),
        workload: holding(LAKE.terraformAws, busy(8000), busy(8000, 'items')),
        findings: [{ ...ABOVE, address: LAKE.terraformAws, actual: '8133 a second on average' }],
      },
      {
        name: 'the same, in Pulumi',
        input: pulumiAwsBucket(),
        workload: holding(LAKE.pulumiAws, busy(16_000)),
        findings: [{ ...ABOVE, address: LAKE.pulumiAws, actual: '8133 a second on average' }],
      },
      {
        name: 'a whole bucket, on Google Cloud',
        input: googleBucket(),
        workload: holding(LAKE.terraformGoogle, busy(8000), { ...busy(8000, 'items'), prefix: 'items/' }),
        findings: [
          {
            ...ABOVE,
            address: LAKE.terraformGoogle,
            actual: '8133 a second on average',
            expected: 'at most 5000 a second',
          },
        ],
      },
    ],
  },
  { describe, it },
);
