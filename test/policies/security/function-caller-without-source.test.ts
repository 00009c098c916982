import { attribute, cloudformation, terraform } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { functionCallerWithoutSource } from '../../../policies/security/function-caller-without-source';
import { MAIN } from '../../fixtures/one';

const ANY = { messageId: 'any', actual: 'any source', expected: 'a source ARN or account' };

function stack(properties: Readonly<Record<string, string>>) {
  return cloudformation({
    Main: { Type: 'AWS::Lambda::Function', Properties: { FunctionName: 'work' } },
    Caller: {
      Type: 'AWS::Lambda::Permission',
      Properties: { FunctionName: 'work', Action: 'lambda:InvokeFunction', ...properties },
    },
  });
}

function plan(properties: Readonly<Record<string, string>>) {
  return terraform({
    'aws_lambda_function.main': { function_name: 'work' },
    'aws_lambda_permission.main': {
      function_name: attribute('aws_lambda_function.main', 'arn'),
      principal: 's3.amazonaws.com',
      ...properties,
    },
    'aws_s3_bucket.in': { bucket: 'in' },
  });
}

PolicyTester.run(
  functionCallerWithoutSource,
  {
    passing: [
      {
        name: 'a bucket, in CloudFormation',
        input: stack({ Principal: 's3.amazonaws.com', SourceArn: 'arn:aws:s3:::in' }),
      },
      { name: 'a bucket, in Terraform', input: plan({ source_arn: attribute('aws_s3_bucket.in', 'arn') }) },
      { name: 'a service that calls for you alone', input: stack({ Principal: 'secretsmanager.amazonaws.com' }) },
      { name: 'an account', input: stack({ Principal: '111122223333' }) },
    ],
    failing: [
      {
        name: 'any bucket, in CloudFormation',
        input: stack({ Principal: 's3.amazonaws.com' }),
        findings: [{ ...ANY, address: MAIN.cloudformation }],
      },
      {
        name: 'any bucket, in Terraform',
        input: plan({}),
        findings: [{ ...ANY, address: MAIN.terraform('aws_lambda_function') }],
      },
    ],
  },
  { describe, it },
);
