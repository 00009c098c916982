import { flinkParallelismAbovePartitions } from '../../../policies/reliability/flink-parallelism-above-partitions';
import { applicationTemplate, FLINK_TEMPLATE, FLINK_TERRAFORM } from '../../fixtures/processors';
import { runTwins, twin } from '../../fixtures/twins';

const FINDS = { messageId: 'wide', actual: '8 subtasks', expected: 'at most 4' };
const template = (Parallelism: number) =>
  applicationTemplate({
    flink: { ParallelismConfiguration: { ConfigurationType: 'CUSTOM', Parallelism } },
    groups: { InputStream: { 'stream.name': 'clicks' } },
  });
const terraform = (parallelism: number) => ({
  runtime_environment: 'FLINK-1_20',
  application_configuration: [
    {
      flink_application_configuration: [{ parallelism_configuration: [{ configuration_type: 'CUSTOM', parallelism }] }],
      environment_properties: [
        { property_group: [{ property_group_id: 'source', property_map: { stream: 'clicks' } }] },
      ],
    },
  ],
});

runTwins(flinkParallelismAbovePartitions, [
  twin(FLINK_TEMPLATE, { broken: template(8), mended: template(4) }, FINDS, {
    others: { Clicks: { Type: 'AWS::Kinesis::Stream', Properties: { Name: 'clicks', ShardCount: 4 } } },
  }),
  twin(FLINK_TERRAFORM, { broken: terraform(8), mended: terraform(4) }, FINDS, {
    others: { 'aws_kinesis_stream.clicks': { name: 'clicks', shard_count: 4 } },
  }),
]);
