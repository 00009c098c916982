import type { Block } from '../../../harness/testing/inputs';
import { attribute } from '../../../harness/testing/inputs';
import { kinesisTooManySharedReaders } from '../../../policies/capacity/kinesis-too-many-shared-readers';
import { KINESIS } from '../../fixtures/streams';
import { runTwins } from '../../fixtures/twins';

function stack(functions: number, others: Readonly<Record<string, Block>> = {}) {
  const triggers = Array.from({ length: functions }, (_, index): [string, Block] => [
    `Trigger${index}`,
    { Type: 'AWS::Lambda::EventSourceMapping', Properties: { EventSourceArn: { 'Fn::GetAtt': ['Main', 'Arn'] } } },
  ]);
  return KINESIS.cloudformation.build({ ShardCount: 1 }, { ...Object.fromEntries(triggers), ...others });
}

function plan(functions: number) {
  const triggers = Array.from({ length: functions }, (_, index): [string, Block] => [
    `aws_lambda_event_source_mapping.t${index}`,
    { event_source_arn: attribute('aws_kinesis_stream.main', 'arn') },
  ]);
  return KINESIS.terraform.build({ shard_count: 1 }, Object.fromEntries(triggers));
}

const MANY = { messageId: 'many', actual: '3 readers', expected: 'at most 2 that share' };
const LANE = { Type: 'AWS::Kinesis::StreamConsumer', Properties: { StreamARN: { 'Fn::GetAtt': ['Main', 'Arn'] } } };

runTwins(
  kinesisTooManySharedReaders,
  [
    { ...MANY, name: 'three triggers in CloudFormation', address: 'Main', broken: stack(3), mended: stack(2) },
    {
      ...MANY,
      name: 'three triggers in Terraform',
      address: 'aws_kinesis_stream.main',
      broken: plan(3),
      mended: plan(1),
    },
  ],
  { passing: [{ name: 'three, with a lane of its own for one', input: stack(3, { LANE }) }] },
);
