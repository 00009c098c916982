import { terraform } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { noErasurePath } from '../../../policies/residency/no-erasure-path';
import {
  azurermAccount,
  cloudformationBucket,
  googleBucket,
  LAKE,
  pulumiGcpBucket,
  terraformBucket,
} from '../../fixtures/stores';
import { dataset, holding } from '../../fixtures/workload';

const people = dataset({ name: 'people', sensitivity: 'personal' });
const LOCKED = { messageId: 'locked', actual: 'a lock or retention policy', expected: 'objects that can be deleted' };

PolicyTester.run(
  noErasurePath,
  {
    passing: [
      {
        name: 'a bucket that stands elsewhere',
        input: terraform({ 'aws_s3_bucket_versioning.lake': { bucket: 'elsewhere' } }),
      },
      { name: 'no lock', input: cloudformationBucket(), workload: holding('Lake', people) },
      {
        name: 'a lock on data of nobody',
        input: cloudformationBucket({ ObjectLockEnabled: true }),
        workload: holding('Lake', dataset()),
      },
    ],
    failing: [
      {
        name: 'a lock, in CloudFormation',
        input: cloudformationBucket({ ObjectLockEnabled: true }),
        workload: holding('Lake', people, dataset()),
        findings: [{ ...LOCKED, address: 'Lake' }],
      },
      {
        name: 'a lock, in Terraform',
        input: terraformBucket({ aws_s3_bucket_object_lock_configuration: { object_lock_enabled: 'Enabled' } }),
        workload: holding(LAKE.terraformAws, people),
        findings: [{ ...LOCKED, address: LAKE.terraformAws }],
      },
      {
        name: 'a retention policy, in Google Terraform',
        input: googleBucket({ retention_policy: [{ retention_period: 31_536_000 }] }),
        workload: holding(LAKE.terraformGoogle, people),
        findings: [{ ...LOCKED, address: LAKE.terraformGoogle }],
      },
      {
        name: 'a retention policy, in Pulumi',
        input: pulumiGcpBucket({ retentionPolicy: { retentionPeriod: 31_536_000 } }),
        workload: holding(LAKE.pulumiGcp, people),
        findings: [{ ...LOCKED, address: LAKE.pulumiGcp }],
      },
      {
        name: 'an immutability policy, in azurerm',
        input: azurermAccount({
          immutability_policy: [
            { state: 'Locked', period_since_creation_in_days: 365, allow_protected_append_writes: false },
          ],
        }),
        workload: holding(LAKE.terraformAzurerm, people),
        findings: [{ ...LOCKED, address: LAKE.terraformAzurerm }],
      },
    ],
    cannotTell: [
      {
        name: 'a lock on who knows what',
        input: cloudformationBucket({ ObjectLockEnabled: true }),
        because: /`sensitivity` of its datasets/,
      },
    ],
  },
  { describe, it },
);
