import { attribute, cloudformation, terraform } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { queueVisibilityBelowFunction } from '../../../policies/reliability/queue-visibility-below-function';

function stack(VisibilityTimeout: number) {
  return cloudformation({
    Main: {
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: { EventSourceArn: { 'Fn::GetAtt': ['Orders', 'Arn'] }, FunctionName: { Ref: 'Work' } },
    },
    Orders: { Type: 'AWS::SQS::Queue', Properties: { VisibilityTimeout } },
    Work: { Type: 'AWS::Lambda::Function', Properties: { Timeout: 60 } },
  });
}

function plan(visibility_timeout_seconds: number) {
  return terraform({
    'aws_lambda_event_source_mapping.main': {
      event_source_arn: attribute('aws_sqs_queue.orders', 'arn'),
      function_name: attribute('aws_lambda_function.work', 'arn'),
    },
    'aws_sqs_queue.orders': { visibility_timeout_seconds },
    'aws_lambda_function.work': { timeout: 60 },
  });
}

const BACK = { messageId: 'back', actual: '30 s', expected: 'at least 6 min' };

PolicyTester.run(
  queueVisibilityBelowFunction,
  {
    passing: [
      { name: 'six times as long, in CloudFormation', input: stack(360) },
      { name: 'six times as long, in Terraform', input: plan(360) },
    ],
    failing: [
      { name: 'half as long, in CloudFormation', input: stack(30), findings: [{ ...BACK, address: 'Orders' }] },
      { name: 'half as long, in Terraform', input: plan(30), findings: [{ ...BACK, address: 'aws_sqs_queue.orders' }] },
    ],
  },
  { describe, it },
);
