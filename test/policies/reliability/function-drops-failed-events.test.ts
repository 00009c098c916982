import { attribute, type Block, cloudformation, output, pulumi, terraform } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { functionDropsFailedEvents } from '../../../policies/reliability/function-drops-failed-events';
import { CLOUD_FUNCTION, CLOUD_FUNCTION_2 } from '../../fixtures/functions';
import { MAIN, oneTerraform } from '../../fixtures/one';

const EXPECTED = 'a dead-letter queue or an on-failure destination';
const NO_DEAD_LETTER = { messageId: 'no-dead-letter', actual: 'no dead letters', expected: EXPECTED };
const NO_RETRY = { messageId: 'no-retry', actual: 'no retries', expected: 'retries' };
const TOKEN = 'aws:lambda/function:Function';

function stack(properties: Block, others: Readonly<Record<string, Block>> = {}, principal = 's3.amazonaws.com') {
  return cloudformation({
    Main: { Type: 'AWS::Lambda::Function', Properties: properties },
    Caller: {
      Type: 'AWS::Lambda::Permission',
      Properties: {
        FunctionName: { 'Fn::GetAtt': ['Main', 'Arn'] },
        Principal: principal,
        SourceArn: { 'Fn::GetAtt': [principal === 's3.amazonaws.com' ? 'In' : 'Nightly', 'Arn'] },
      },
    },
    In: { Type: 'AWS::S3::Bucket', Properties: {} },
    Nightly: { Type: 'AWS::Events::Rule', Properties: { ScheduleExpression: 'rate(1 day)' } },
    ...others,
  });
}

function plan(others: Readonly<Record<string, Block>>) {
  return terraform({
    'aws_lambda_function.main': { function_name: 'work' },
    'aws_lambda_permission.main': {
      function_name: attribute('aws_lambda_function.main', 'function_name'),
      principal: 'sns.amazonaws.com',
      source_arn: 'arn:aws:sns:af-south-1:111122223333:orders',
    },
    ...others,
  });
}

function preview(properties: Block) {
  return pulumi({
    [`${TOKEN} main`]: properties,
    'aws:lambda/permission:Permission main': {
      function: output(TOKEN, 'main', 'name'),
      principal: 's3.amazonaws.com',
      sourceArn: 'arn:aws:s3:::in',
    },
  });
}

const QUEUE = 'arn:aws:sqs:af-south-1:111122223333:failed';

PolicyTester.run(
  functionDropsFailedEvents,
  {
    passing: [
      { name: 'a dead-letter queue, in CloudFormation', input: stack({ DeadLetterConfig: { TargetArn: QUEUE } }) },
      {
        name: 'an on-failure destination, in CloudFormation',
        input: stack(
          {},
          {
            Failed: {
              Type: 'AWS::Lambda::EventInvokeConfig',
              Properties: {
                FunctionName: { Ref: 'Main' },
                Qualifier: '$LATEST',
                DestinationConfig: { OnFailure: { Destination: QUEUE } },
              },
            },
          },
        ),
      },
      {
        name: 'an on-failure destination, in Terraform',
        input: plan({
          'aws_lambda_function_event_invoke_config.main': {
            function_name: attribute('aws_lambda_function.main', 'function_name'),
            destination_config: [{ on_failure: [{ destination: QUEUE }] }],
          },
        }),
      },
      { name: 'a dead-letter queue, in Pulumi', input: preview({ deadLetterConfig: { targetArn: QUEUE } }) },
      { name: 'a timer, whose next run does the work', input: stack({}, {}, 'events.amazonaws.com') },
      { name: 'an interface that waits for the answer', input: stack({}, {}, 'apigateway.amazonaws.com') },
      {
        name: 'retries on Google Cloud',
        input: oneTerraform(CLOUD_FUNCTION[0], {
          event_trigger: [{ event_type: 'google.storage.object.finalize', failure_policy: [{ retry: true }] }],
        }),
      },
      {
        name: 'retries of the second generation',
        input: oneTerraform(CLOUD_FUNCTION_2[0], {
          event_trigger: [
            { event_type: 'google.cloud.pubsub.topic.v1.messagePublished', retry_policy: 'RETRY_POLICY_RETRY' },
          ],
        }),
      },
      { name: 'requests on Google Cloud', input: oneTerraform(CLOUD_FUNCTION[0], { trigger_http: true }) },
    ],
    failing: [
      {
        name: 'objects, in CloudFormation',
        input: stack({}),
        findings: [{ ...NO_DEAD_LETTER, address: MAIN.cloudformation }],
      },
      {
        name: 'objects, in SAM',
        input: cloudformation({
          Main: { Type: 'AWS::Serverless::Function', Properties: { Events: { In: { Type: 'S3' } } } },
        }),
        findings: [{ ...NO_DEAD_LETTER, address: MAIN.cloudformation }],
      },
      {
        name: 'messages, in Terraform',
        input: plan({}),
        findings: [{ ...NO_DEAD_LETTER, address: MAIN.terraform('aws_lambda_function') }],
      },
      {
        name: 'objects, in Pulumi',
        input: preview({}),
        findings: [{ ...NO_DEAD_LETTER, address: MAIN.pulumi(TOKEN) }],
      },
      {
        name: 'no retries on Google Cloud',
        input: oneTerraform(CLOUD_FUNCTION[0], { event_trigger: [{ event_type: 'google.storage.object.finalize' }] }),
        findings: [{ ...NO_RETRY, address: MAIN.terraform(CLOUD_FUNCTION[0]) }],
      },
      {
        name: 'no retries of the second generation',
        input: oneTerraform(CLOUD_FUNCTION_2[0], {
          event_trigger: [
            { event_type: 'google.cloud.pubsub.topic.v1.messagePublished', retry_policy: 'RETRY_POLICY_DO_NOT_RETRY' },
          ],
        }),
        findings: [{ ...NO_RETRY, address: MAIN.terraform(CLOUD_FUNCTION_2[0]) }],
      },
    ],
  },
  { describe, it },
);
