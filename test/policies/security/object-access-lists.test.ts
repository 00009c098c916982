import { PolicyTester } from '../../../harness/testing/policy-tester';
import { objectAccessLists } from '../../../policies/security/object-access-lists';
import {
  cloudformationBucket,
  googleBucket,
  LAKE,
  pulumiAwsBucket,
  pulumiGcpBucket,
  terraformBucket,
} from '../../fixtures/stores';

const OWN = { messageId: 'own', actual: 'access lists on objects', expected: 'policies only' };
const owned = (ObjectOwnership: string) => ({ OwnershipControls: { Rules: [{ ObjectOwnership }] } });

PolicyTester.run(
  objectAccessLists,
  {
    passing: [
      { name: "S3's default", input: cloudformationBucket() },
      { name: 'the owner of the bucket, in CloudFormation', input: cloudformationBucket(owned('BucketOwnerEnforced')) },
      {
        name: 'the owner of the bucket, in Terraform',
        input: terraformBucket({
          aws_s3_bucket_ownership_controls: { rule: [{ object_ownership: 'BucketOwnerEnforced' }] },
        }),
      },
      { name: 'uniform access', input: googleBucket({ uniform_bucket_level_access: true }) },
      {
        name: 'a bucket that logs are delivered to',
        input: cloudformationBucket({ BucketName: 'duka-logs', ...owned('ObjectWriter') }),
      },
    ],
    failing: [
      {
        name: 'whoever writes, in CloudFormation',
        input: cloudformationBucket(owned('ObjectWriter')),
        findings: [{ ...OWN, address: LAKE.cloudformation }],
      },
      {
        name: 'whoever writes, in Pulumi',
        input: pulumiAwsBucket({
          'aws:s3/bucketOwnershipControls:BucketOwnershipControls': { rule: { objectOwnership: 'ObjectWriter' } },
        }),
        findings: [{ ...OWN, address: LAKE.pulumiAws }],
      },
      {
        name: 'lists on objects of Cloud Storage, in Terraform',
        input: googleBucket({ uniform_bucket_level_access: false }),
        findings: [{ ...OWN, address: LAKE.terraformGoogle }],
      },
      {
        name: "Cloud Storage's default, in Pulumi",
        input: pulumiGcpBucket(),
        findings: [{ ...OWN, address: LAKE.pulumiGcp }],
      },
    ],
  },
  { describe, it },
);
