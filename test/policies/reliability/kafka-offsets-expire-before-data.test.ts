import type { ResourceGraph } from '../../../harness/read/graph';
import { output } from '../../../harness/testing/inputs';
import { kafkaOffsetsExpireBeforeData } from '../../../policies/reliability/kafka-offsets-expire-before-data';
import { MSK } from '../../fixtures/streams';
import { runTwins } from '../../fixtures/twins';

function msk(ServerProperties: string): ResourceGraph {
  return MSK.cloudformation.build(
    {
      BrokerNodeGroupInfo: { ClientSubnets: ['a', 'b', 'c'], InstanceType: 'kafka.m7g.large' },
      ConfigurationInfo: { Arn: { 'Fn::GetAtt': ['Settings', 'Arn'] }, Revision: 1 },
    },
    { Settings: { Type: 'AWS::MSK::Configuration', Properties: { Name: 'settings', ServerProperties } } },
  );
}

function mskPreview(serverProperties: string): ResourceGraph {
  const arn = output('aws:msk/configuration:Configuration', 'settings', 'arn');
  return MSK.pulumi.build(
    { brokerNodeGroupInfo: { clientSubnets: ['a', 'b', 'c'] }, configurationInfo: { arn, revision: 1 } },
    { 'aws:msk/configuration:Configuration settings': { serverProperties } },
  );
}

const FINDS = { messageId: 'forgotten', actual: '7 days', expected: '30 days' };

runTwins(kafkaOffsetsExpireBeforeData, [
  {
    ...FINDS,
    name: 'in CloudFormation',
    address: MSK.cloudformation.address,
    broken: msk('log.retention.hours=720'),
    mended: msk('log.retention.hours=720\noffsets.retention.minutes=43200'),
  },
  {
    ...FINDS,
    name: 'in Pulumi',
    address: MSK.pulumi.address,
    broken: mskPreview('log.retention.hours=720'),
    mended: mskPreview('log.retention.hours=720\noffsets.retention.minutes=43200'),
  },
  {
    messageId: 'forgotten',
    actual: '7 days',
    expected: '35 days',
    name: 'a monthly reader',
    address: MSK.cloudformation.address,
    broken: msk('num.partitions=6'),
    mended: msk('offsets.retention.minutes=60000'),
    stated: { longestPause: 35 },
  },
]);
