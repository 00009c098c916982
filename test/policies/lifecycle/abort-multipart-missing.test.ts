import { PolicyTester } from '../../../harness/testing/policy-tester';
import { abortMultipartMissing } from '../../../policies/lifecycle/abort-multipart-missing';
import {
  azurermAccount,
  cloudformationBucket,
  googleBucket,
  LAKE,
  pulumiAwsBucket,
  pulumiGcpBucket,
  terraformBucket,
} from '../../fixtures/stores';

const ABORTS = { Status: 'Enabled', AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } };
const NEVER = {
  messageId: 'never',
  actual: 'no rule',
  expected: 'a rule for the whole store that aborts them after about 7 days',
};
const bucketWith = (...Rules: (typeof ABORTS & { Prefix?: string })[]) =>
  cloudformationBucket({ LifecycleConfiguration: { Rules } });
const LIFECYCLE = 'aws:s3/bucketLifecycleConfigurationV2:BucketLifecycleConfigurationV2';

PolicyTester.run(
  abortMultipartMissing,
  {
    passing: [
      { name: 'a rule, in CloudFormation', input: bucketWith(ABORTS) },
      {
        name: 'a rule, in Terraform',
        input: terraformBucket({
          aws_s3_bucket_lifecycle_configuration: {
            rule: [
              { id: 'abort', status: 'Enabled', abort_incomplete_multipart_upload: [{ days_after_initiation: 7 }] },
            ],
          },
        }),
      },
      {
        name: 'a rule, in Pulumi for AWS',
        input: pulumiAwsBucket({
          [LIFECYCLE]: {
            rules: [{ id: 'abort', status: 'Enabled', abortIncompleteMultipartUpload: { daysAfterInitiation: 7 } }],
          },
        }),
      },
      {
        name: 'a rule, in Google Terraform',
        input: googleBucket({
          lifecycle_rule: [{ action: [{ type: 'AbortIncompleteMultipartUpload' }], condition: [{ age: 7 }] }],
        }),
      },
      {
        name: 'a rule, in Pulumi for Google',
        input: pulumiGcpBucket({
          lifecycleRules: [{ action: { type: 'AbortIncompleteMultipartUpload' }, condition: { age: 7 } }],
        }),
      },
      { name: 'Azure, which throws them away itself', input: azurermAccount() },
    ],
    failing: [
      {
        name: 'a bucket without rules',
        input: cloudformationBucket(),
        findings: [{ ...NEVER, address: LAKE.cloudformation }],
      },
      {
        name: 'a disabled rule',
        input: bucketWith({ ...ABORTS, Status: 'Disabled' }),
        findings: [{ ...NEVER, address: LAKE.cloudformation }],
      },
      {
        name: 'a rule for one prefix only',
        input: bucketWith({ ...ABORTS, Prefix: 'raw/' }),
        findings: [{ ...NEVER, actual: 'only under raw/', address: LAKE.cloudformation }],
      },
      {
        name: 'another rule only, in Terraform',
        input: terraformBucket({
          aws_s3_bucket_lifecycle_configuration: {
            rule: [{ id: 'all', status: 'Enabled', expiration: [{ days: 30 }] }],
          },
        }),
        findings: [{ ...NEVER, address: LAKE.terraformAws }],
      },
      {
        name: 'no rules, in Pulumi for AWS',
        input: pulumiAwsBucket(),
        findings: [{ ...NEVER, address: LAKE.pulumiAws }],
      },
      {
        name: 'a rule of which only the expiry is open, in CloudFormation',
        input: cloudformationBucket({
          LifecycleConfiguration: { Rules: [{ Status: 'Enabled', ExpirationInDays: { Ref: 'AWS::NoSuchParameter' } }] },
        }),
        findings: [{ ...NEVER, address: LAKE.cloudformation }],
      },
      {
        name: 'no rules, in Google Terraform',
        input: googleBucket(),
        findings: [{ ...NEVER, address: LAKE.terraformGoogle }],
      },
      {
        name: 'no rules, in Pulumi for Google',
        input: pulumiGcpBucket(),
        findings: [{ ...NEVER, address: LAKE.pulumiGcp }],
      },
    ],
    cannotTell: [
      {
        name: 'a number of days that a parameter decides',
        input: cloudformationBucket({
          LifecycleConfiguration: {
            Rules: [
              {
                Status: 'Enabled',
                AbortIncompleteMultipartUpload: { DaysAfterInitiation: { Ref: 'AWS::NoSuchParameter' } },
              },
            ],
          },
        }),
        because: /when it ends uploads/,
      },
    ],
  },
  { describe, it },
);
