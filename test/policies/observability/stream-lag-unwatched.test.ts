import { streamLagUnwatched } from '../../../policies/observability/stream-lag-unwatched';
import { TRIGGER } from '../../fixtures/streams';
import { runTwins } from '../../fixtures/twins';

const STREAM = 'arn:aws:kinesis:af-south-1:111122223333:stream/clicks';
const UNWATCHED = { messageId: 'unwatched', actual: 'no alarm on the age', expected: 'an alarm on IteratorAge' };

function stack(MetricName: string) {
  return TRIGGER.cloudformation.build(
    { EventSourceArn: STREAM },
    { Alarm: { Type: 'AWS::CloudWatch::Alarm', Properties: { Namespace: 'AWS/Lambda', MetricName } } },
  );
}

function plan(metric_name: string) {
  return TRIGGER.terraform.build(
    { event_source_arn: STREAM },
    { 'aws_cloudwatch_metric_alarm.a': { namespace: 'AWS/Lambda', metric_name } },
  );
}

runTwins(
  streamLagUnwatched,
  [
    {
      ...UNWATCHED,
      name: 'an alarm on errors only, in CloudFormation',
      address: 'Main',
      broken: stack('Errors'),
      mended: stack('IteratorAge'),
    },
    {
      ...UNWATCHED,
      name: 'an alarm on errors only, in Terraform',
      address: TRIGGER.terraform.address,
      broken: plan('Errors'),
      mended: plan('IteratorAge'),
    },
  ],
  { passing: [{ name: 'a file without alarms', input: TRIGGER.terraform.build({ event_source_arn: STREAM }) }] },
);
