import { attribute, output } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { accessLogsIntoItself } from '../../../policies/cost/access-logs-into-itself';
import { cloudformationBucket, googleBucket, LAKE, pulumiAwsBucket, terraformBucket } from '../../fixtures/stores';

const ITSELF = { messageId: 'itself', actual: 'logs into itself', expected: 'logs into a separate store' };

function bucket(target?: string) {
  const Properties = target === undefined ? {} : { LoggingConfiguration: { DestinationBucketName: { Ref: target } } };
  return { Type: 'AWS::S3::Bucket', Properties };
}

function logsTo(target: string) {
  return { LoggingConfiguration: { DestinationBucketName: { Ref: target } } };
}

PolicyTester.run(
  accessLogsIntoItself,
  {
    passing: [
      { name: 'a separate store', input: cloudformationBucket(logsTo('Logs'), { Logs: bucket() }) },
      {
        name: 'a store that is not in the input',
        input: cloudformationBucket({ LoggingConfiguration: { DestinationBucketName: 'logs' } }),
      },
      { name: 'none', input: terraformBucket() },
    ],
    failing: [
      {
        name: 'itself, in CloudFormation',
        input: cloudformationBucket(logsTo('Lake')),
        findings: [{ ...ITSELF, address: LAKE.cloudformation }],
      },
      {
        name: 'no destination, which is itself',
        input: cloudformationBucket({ LoggingConfiguration: { LogFilePrefix: 'logs/' } }),
        findings: [{ ...ITSELF, address: LAKE.cloudformation }],
      },
      {
        name: 'itself by reference, in Terraform',
        input: terraformBucket({ aws_s3_bucket_logging: { target_bucket: attribute(LAKE.terraformAws, 'id') } }),
        findings: [{ ...ITSELF, address: LAKE.terraformAws }],
      },
      {
        name: 'itself, in Pulumi',
        input: pulumiAwsBucket({
          'aws:s3/bucketLoggingV2:BucketLoggingV2': {
            targetBucket: output('aws:s3/bucketV2:BucketV2', 'lake', 'id'),
          },
        }),
        findings: [{ ...ITSELF, address: LAKE.pulumiAws }],
      },
      {
        name: 'itself by name, on Google Cloud',
        input: googleBucket({ logging: [{ log_bucket: 'lake' }] }),
        findings: [{ ...ITSELF, address: LAKE.terraformGoogle }],
      },
      {
        name: 'a store that logs elsewhere',
        input: cloudformationBucket(logsTo('Logs'), { Logs: bucket('Archive'), Archive: bucket() }),
        findings: [
          {
            messageId: 'onward',
            address: LAKE.cloudformation,
            actual: 'Logs logs to Archive',
            expected: 'a target without access logs',
          },
        ],
      },
      {
        name: 'a store that logs to itself, told once',
        input: cloudformationBucket(logsTo('Logs'), { Logs: bucket('Logs') }),
        findings: [{ ...ITSELF, address: 'Logs' }],
      },
    ],
  },
  { describe, it },
);
