import type { Block, Json } from '../../../harness/testing/inputs';
import { streamOpenToEveryone } from '../../../policies/security/stream-open-to-everyone';
import { bridgedTwins, cloudformationShape, runTwins, twin } from '../../fixtures/twins';

const OPEN = { messageId: 'open', actual: '*', expected: 'named principals, or a condition' };
const statement = (Principal: Json, more: Block = {}) => ({
  Statement: [{ Effect: 'Allow', Principal, Action: 'sqs:SendMessage', Resource: '*', ...more }],
});
const queuePolicy = cloudformationShape('AWS::SQS::QueuePolicy');
const ACCOUNT = { AWS: 'arn:aws:iam::111122223333:root' };
const SOURCE = { Condition: { ArnEquals: { 'aws:SourceArn': 'arn:aws:s3:::lake' } } };
const Queues = [{ Ref: 'Orders' }];
const ORDERS = { others: { Orders: { Type: 'AWS::SQS::Queue', Properties: {} } } };
const acl = (principal: string) => ({
  resource_name: 'clicks',
  principal,
  operation: 'READ',
  permission: 'ALLOW',
  kafka_cluster: [{ id: 'lkc-1' }],
});

runTwins(streamOpenToEveryone, [
  twin(
    queuePolicy,
    { broken: { Queues, PolicyDocument: statement('*') }, mended: { Queues, PolicyDocument: statement(ACCOUNT) } },
    OPEN,
    ORDERS,
  ),
  twin(
    queuePolicy,
    {
      broken: { Queues, PolicyDocument: statement({ AWS: '*' }, { Sid: 'events' }) },
      mended: { Queues, PolicyDocument: statement({ AWS: '*' }, SOURCE) },
    },
    OPEN,
    { ...ORDERS, name: 'a condition as the cure' },
  ),
  ...bridgedTwins(
    'aws_sns_topic_policy',
    'aws:sns/topicPolicy:TopicPolicy',
    {
      broken: { arn: 'arn:aws:sns:af-south-1:111122223333:orders', policy: JSON.stringify(statement('*')) },
      mended: { arn: 'arn:aws:sns:af-south-1:111122223333:orders', policy: JSON.stringify(statement(ACCOUNT)) },
    },
    OPEN,
  ),
  ...bridgedTwins(
    'google_pubsub_topic_iam_member',
    'gcp:pubsub/topicIAMMember:TopicIAMMember',
    {
      broken: { topic: 'orders', role: 'roles/pubsub.publisher', member: 'allUsers' },
      mended: { topic: 'orders', role: 'roles/pubsub.publisher', member: 'group:shop@duka.example' },
    },
    { ...OPEN, actual: 'allUsers' },
  ),
  ...bridgedTwins(
    'confluent_kafka_acl',
    'confluentcloud:index/kafkaAcl:KafkaAcl',
    { broken: acl('User:*'), mended: acl('User:sa-1') },
    { ...OPEN, actual: 'User:*' },
  ),
]);
