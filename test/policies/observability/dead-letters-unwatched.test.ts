import { deadLettersUnwatched } from '../../../policies/observability/dead-letters-unwatched';
import { SQS } from '../../fixtures/streams';
import { runTwins } from '../../fixtures/twins';

const UNWATCHED = { messageId: 'unwatched', actual: 'no alarm', expected: 'an alarm on its messages' };

function stack(MetricName: string) {
  return SQS.cloudformation.build(
    { QueueName: 'orders-dlq' },
    {
      Alarm: {
        Type: 'AWS::CloudWatch::Alarm',
        Properties: { MetricName, Dimensions: [{ Name: 'QueueName', Value: { 'Fn::GetAtt': ['Main', 'QueueName'] } }] },
      },
    },
  );
}

function plan(QueueName: string) {
  const alarm = { metric_name: 'ApproximateNumberOfMessagesVisible', dimensions: { QueueName } };
  return SQS.terraform.build({ name: 'orders-dlq' }, { 'aws_cloudwatch_metric_alarm.a': alarm });
}

runTwins(
  deadLettersUnwatched,
  [
    {
      ...UNWATCHED,
      name: 'an alarm on what is taken out, in CloudFormation',
      address: 'Main',
      broken: stack('NumberOfMessagesDeleted'),
      mended: stack('ApproximateNumberOfMessagesVisible'),
    },
    {
      ...UNWATCHED,
      name: 'an alarm on another queue, in Terraform',
      address: SQS.terraform.address,
      broken: plan('orders'),
      mended: plan('orders-dlq'),
    },
  ],
  {
    passing: [{ name: 'no queue of dead letters', input: SQS.terraform.build({ name: 'orders' }) }],
    cannotTell: [
      { name: 'a file without alarms', input: SQS.terraform.build({ name: 'orders-dlq' }), because: /no alarm/ },
    ],
  },
);
