import { attribute, type Block, cloudformation, terraform } from '../../../harness/testing/inputs';
import { queueRefusesItsTopic } from '../../../policies/reliability/queue-refuses-its-topic';
import { runTwins } from '../../fixtures/twins';

const REFUSED = { messageId: 'refused', actual: 'no grant', expected: 'sqs:SendMessage' };
const ARN = { 'Fn::GetAtt': ['Orders', 'Arn'] };

function policy(Action: string, Resource: Block = ARN): Block {
  const Statement = [{ Effect: 'Allow', Principal: { Service: 'sns.amazonaws.com' }, Action, Resource }];
  return {
    Type: 'AWS::SQS::QueuePolicy',
    Properties: { Queues: [{ Ref: 'Other' }, { Ref: 'Orders' }], PolicyDocument: { Statement } },
  };
}

function stack(others: Readonly<Record<string, Block>>, Endpoint: Block | string = ARN, Protocol = 'sqs') {
  return cloudformation({
    Orders: { Type: 'AWS::SQS::Queue', Properties: {} },
    Other: { Type: 'AWS::SQS::Queue', Properties: {} },
    Fanout: { Type: 'AWS::SNS::Subscription', Properties: { TopicArn: { Ref: 'Events' }, Protocol, Endpoint } },
    ...others,
  });
}

function plan(others: Readonly<Record<string, Block>> = {}) {
  return terraform({
    'aws_sqs_queue.orders': { name: 'orders' },
    'aws_sns_topic_subscription.main': {
      topic_arn: 'arn:aws:sns:af-south-1:111122223333:events',
      protocol: 'sqs',
      endpoint: attribute('aws_sqs_queue.orders', 'arn'),
    },
    ...others,
  });
}

runTwins(
  queueRefusesItsTopic,
  [
    {
      ...REFUSED,
      name: 'a policy that lets others read, in CloudFormation',
      address: 'Fanout',
      broken: stack({ Policy: policy('sqs:ReceiveMessage') }),
      mended: stack({ Policy: policy('sqs:SendMessage') }),
    },
    {
      ...REFUSED,
      name: 'a policy on another queue, in CloudFormation',
      address: 'Fanout',
      broken: stack({ Policy: policy('sqs:SendMessage', { 'Fn::GetAtt': ['Other', 'Arn'] }) }),
      mended: stack({ Policy: policy('sqs:*') }),
    },
    {
      ...REFUSED,
      name: 'no policy, in Terraform',
      address: 'aws_sns_topic_subscription.main',
      broken: plan(),
      mended: plan({
        'aws_sqs_queue_policy.orders': {
          queue_url: attribute('aws_sqs_queue.orders', 'id'),
          policy: attribute('aws_sqs_queue.orders', 'arn'),
        },
      }),
    },
  ],
  {
    passing: [
      { name: 'a subscription of people', input: stack({}, 'oncall@duka.example', 'email') },
      { name: 'a queue of somebody else', input: stack({}, 'arn:aws:sqs:af-south-1:444455556666:theirs') },
    ],
  },
);
