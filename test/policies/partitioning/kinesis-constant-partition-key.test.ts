import { kinesisConstantPartitionKey } from '../../../policies/partitioning/kinesis-constant-partition-key';
import { bridgedTwins, cloudformationShape, runTwins, twin } from '../../fixtures/twins';

const CONSTANT = { messageId: 'constant', actual: 'sensors', expected: 'a key from the record' };
const rule = (PartitionKey: string) => ({
  TopicRulePayload: { Sql: 'SELECT *', Actions: [{ Kinesis: { StreamName: 'clicks', PartitionKey, RoleArn: 'arn' } }] },
});
const topicRule = (partition_key: string) => ({ kinesis: [{ stream_name: 'clicks', partition_key, role_arn: 'arn' }] });

runTwins(kinesisConstantPartitionKey, [
  twin(cloudformationShape('AWS::IoT::TopicRule'), { broken: rule('sensors'), mended: rule(`\${topic(2)}`) }, CONSTANT),
  ...bridgedTwins(
    'aws_iot_topic_rule',
    'aws:iot/topicRule:TopicRule',
    { broken: topicRule('sensors'), mended: topicRule(`\${newuuid()}`) },
    CONSTANT,
  ),
]);
