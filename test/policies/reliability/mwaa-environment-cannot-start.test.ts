import { PolicyTester } from '../../../harness/testing/policy-tester';
import { mwaaEnvironmentCannotStart } from '../../../policies/reliability/mwaa-environment-cannot-start';
import { MWAA } from '../../fixtures/pipelines';

const UNVERSIONED = { messageId: 'unversioned', actual: 'no versions', expected: 'versioning' };

PolicyTester.run(
  mwaaEnvironmentCannotStart,
  {
    passing: [
      {
        name: 'versions and two subnets, in CloudFormation',
        input: MWAA.cfn(
          { SourceBucketArn: { 'Fn::GetAtt': ['Dags', 'Arn'] }, NetworkConfiguration: { SubnetIds: ['a', 'b'] } },
          { Dags: { Type: 'AWS::S3::Bucket', Properties: { VersioningConfiguration: { Status: 'Enabled' } } } },
        ),
      },
      { name: 'a bucket from elsewhere, in Terraform', input: MWAA.tf({ source_bucket_arn: 'arn:aws:s3:::dags' }) },
    ],
    failing: [
      {
        name: 'no versions, in CloudFormation',
        input: MWAA.cfn(
          { SourceBucketArn: { 'Fn::GetAtt': ['Dags', 'Arn'] } },
          { Dags: { Type: 'AWS::S3::Bucket', Properties: {} } },
        ),
        findings: [MWAA.onCfn(UNVERSIONED)],
      },
      {
        name: 'no versions, in Terraform',
        input: MWAA.tf({ source_bucket_arn: 'arn:aws:s3:::dags' }, { 'aws_s3_bucket.dags': { bucket: 'dags' } }),
        findings: [MWAA.onTf(UNVERSIONED)],
      },
      {
        name: 'one subnet, in Pulumi',
        input: MWAA.pulumi({ networkConfiguration: { subnetIds: ['a'] } }),
        findings: [MWAA.onPulumi({ messageId: 'subnets', actual: '1', expected: '2 subnets' })],
      },
    ],
  },
  { describe, it },
);
