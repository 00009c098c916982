import { type Block, cloudformation, output, pulumi, urn } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { notificationLoop } from '../../../policies/cost/notification-loop';
import { LAKE } from '../../fixtures/stores';
import { after, terraform } from '../../harness/facts/engines';

const LOOP = {
  messageId: 'loop',
  actual: 'a trigger on every object',
  expected: 'a trigger on a prefix that the function does not write to',
};

interface Trigger {
  readonly filter?: Block;
  readonly action?: string;
  readonly resource?: Block | string;
}

const EVERY_OBJECT = { 'Fn::Join': ['', [{ 'Fn::GetAtt': ['Lake', 'Arn'] }, '/*']] };

function triggered({ filter = {}, action = 's3:PutObject', resource = EVERY_OBJECT }: Trigger) {
  const call = { Event: 's3:ObjectCreated:*', Function: { 'Fn::GetAtt': ['Clean', 'Arn'] }, ...filter };
  const statement = { Effect: 'Allow', Action: [action], Resource: resource };
  return cloudformation({
    Lake: { Type: 'AWS::S3::Bucket', Properties: { NotificationConfiguration: { LambdaConfigurations: [call] } } },
    Clean: { Type: 'AWS::Lambda::Function', Properties: { Role: { 'Fn::GetAtt': ['Worker', 'Arn'] } } },
    Worker: { Type: 'AWS::IAM::Role', Properties: {} },
    Writes: {
      Type: 'AWS::IAM::Policy',
      Properties: { Roles: [{ Ref: 'Worker' }], PolicyDocument: { Statement: [statement] } },
    },
  });
}

const under = (prefix: string) => ({ Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: prefix }] } } });
const ending = (suffix: string) => ({ Filter: { S3Key: { Rules: [{ Name: 'suffix', Value: suffix }] } } });
const DOCUMENT = JSON.stringify({
  Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: ['arn:aws:s3:::lake', 'arn:aws:s3:::lake/*'] }],
});

PolicyTester.run(
  notificationLoop,
  {
    passing: [
      { name: 'a trigger on a prefix', input: triggered({ filter: under('incoming/') }) },
      { name: 'a trigger on an ending', input: triggered({ filter: ending('.csv') }) },
      { name: 'a function that only reads', input: triggered({ action: 's3:GetObject' }) },
      { name: 'a function that writes elsewhere', input: triggered({ resource: 'arn:aws:s3:::clean/*' }) },
      {
        name: 'a function that writes under one prefix',
        input: triggered({ resource: { 'Fn::Join': ['', [{ 'Fn::GetAtt': ['Lake', 'Arn'] }, '/out/*']] } }),
      },
      { name: 'a trigger on removals', input: triggered({ filter: { Event: 's3:ObjectRemoved:*' } }) },
    ],
    failing: [
      {
        name: 'a function that writes where it listens',
        input: triggered({}),
        findings: [{ ...LOOP, address: 'Lake' }],
      },
      {
        name: 'a function that may write anywhere',
        input: triggered({ action: 's3:Put*', resource: '*' }),
        findings: [{ ...LOOP, address: 'Lake' }],
      },
      {
        name: 'the same, in Terraform',
        input: terraform({
          'aws_s3_bucket.lake': { bucket: 'lake' },
          'aws_iam_role.worker': { name: 'worker' },
          'aws_lambda_function.clean': {
            function_name: 'clean',
            role: after('aws_iam_role.worker.arn', 'aws_iam_role.worker'),
          },
          'aws_iam_role_policy.writes': {
            role: after('aws_iam_role.worker.id', 'aws_iam_role.worker'),
            policy: DOCUMENT,
          },
          'aws_s3_bucket_notification.lake': {
            bucket: after('aws_s3_bucket.lake.id', 'aws_s3_bucket.lake'),
            lambda_function: [
              {
                lambda_function_arn: after('aws_lambda_function.clean.arn', 'aws_lambda_function.clean'),
                events: ['s3:ObjectCreated:*'],
              },
            ],
          },
        }),
        findings: [{ ...LOOP, address: LAKE.terraformAws }],
      },
      {
        name: 'the same, in Pulumi',
        input: pulumi({
          'aws:s3/bucketV2:BucketV2 lake': { bucket: 'lake' },
          'aws:iam/role:Role worker': { name: 'worker' },
          'aws:lambda/function:Function clean': { role: output('aws:iam/role:Role', 'worker', 'arn') },
          'aws:iam/rolePolicy:RolePolicy writes': {
            role: output('aws:iam/role:Role', 'worker', 'id'),
            policy: DOCUMENT,
          },
          'aws:s3/bucketNotification:BucketNotification lake': {
            bucket: output('aws:s3/bucketV2:BucketV2', 'lake', 'id'),
            lambdaFunctions: [
              {
                lambdaFunctionArn: output('aws:lambda/function:Function', 'clean', 'arn'),
                events: ['s3:ObjectCreated:*'],
              },
            ],
          },
        }),
        findings: [{ ...LOOP, address: urn('aws:s3/bucketV2:BucketV2', 'lake') }],
      },
    ],
  },
  { describe, it },
);
