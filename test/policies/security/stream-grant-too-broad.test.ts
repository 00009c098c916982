import { streamGrantTooBroad } from '../../../policies/security/stream-grant-too-broad';
import { bridgedTwins, cloudformationShape, runTwins, twin } from '../../fixtures/twins';

const BROAD = { messageId: 'broad', expected: 'what the work needs' };
const policy = (Action: string) => ({
  PolicyName: 'p',
  Roles: ['producer'],
  PolicyDocument: { Statement: [{ Effect: 'Allow', Action, Resource: 'arn:aws:sqs:af-south-1:111122223333:orders' }] },
});
const acl = (operation: string) => ({ resource_name: '*', principal: 'User:sa-1', operation, permission: 'ALLOW' });
const rule = (manage: boolean) => ({ name: 'producer', eventhub_name: 'clicks', send: true, listen: manage, manage });

runTwins(streamGrantTooBroad, [
  twin(
    cloudformationShape('AWS::IAM::Policy'),
    { broken: policy('sqs:*'), mended: policy('sqs:SendMessage') },
    { ...BROAD, actual: 'sqs:*' },
  ),
  ...bridgedTwins(
    'google_pubsub_topic_iam_member',
    'gcp:pubsub/topicIAMMember:TopicIAMMember',
    {
      broken: { topic: 'orders', role: 'roles/pubsub.admin', member: 'serviceAccount:a@p.iam.gserviceaccount.com' },
      mended: { topic: 'orders', role: 'roles/pubsub.publisher', member: 'serviceAccount:a@p.iam.gserviceaccount.com' },
    },
    { ...BROAD, actual: 'roles/pubsub.admin' },
  ),
  ...bridgedTwins(
    'azurerm_eventhub_authorization_rule',
    'azure:eventhub/eventHubAuthorizationRule:EventHubAuthorizationRule',
    { broken: rule(true), mended: rule(false) },
    { ...BROAD, actual: 'manage' },
  ),
  ...bridgedTwins(
    'confluent_role_binding',
    'confluentcloud:index/roleBinding:RoleBinding',
    {
      broken: { principal: 'User:sa-1', role_name: 'CloudClusterAdmin', crn_pattern: 'crn://c' },
      mended: { principal: 'User:sa-1', role_name: 'DeveloperWrite', crn_pattern: 'crn://c/kafka=k/topic=clicks' },
    },
    { ...BROAD, actual: 'CloudClusterAdmin' },
  ),
  ...bridgedTwins(
    'confluent_kafka_acl',
    'confluentcloud:index/kafkaAcl:KafkaAcl',
    { broken: acl('ALL'), mended: acl('READ') },
    { ...BROAD, actual: 'ALL' },
  ),
]);
