import { attribute, cloudformation, terraform } from '../../../harness/testing/inputs';
import { queueNoDeadLetter } from '../../../policies/reliability/queue-no-dead-letter';
import { SQS } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const DEAD = 'arn:aws:sqs:af-south-1:111122223333:orders-dlq';
const NONE = { messageId: 'none', actual: 'no dead letter queue', expected: 'a redrive policy' };

runTwins(
  queueNoDeadLetter,
  [
    twin(
      SQS.cloudformation,
      {
        broken: { QueueName: 'orders' },
        mended: { QueueName: 'orders', RedrivePolicy: { deadLetterTargetArn: DEAD, maxReceiveCount: 5 } },
      },
      NONE,
    ),
    ...bridgedTwins(
      ...SQS.bridge,
      {
        broken: { name: 'orders' },
        mended: { name: 'orders', redrive_policy: JSON.stringify({ deadLetterTargetArn: DEAD, maxReceiveCount: 5 }) },
      },
      NONE,
    ),
  ],
  {
    passing: [
      { name: 'a queue of dead letters', input: SQS.terraform.build({ name: 'orders-dlq' }) },
      {
        name: 'a queue that another sends its dead letters to',
        input: cloudformation({
          Main: {
            Type: 'AWS::SQS::Queue',
            Properties: {
              RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': ['Rest', 'Arn'] }, maxReceiveCount: 5 },
            },
          },
          Rest: { Type: 'AWS::SQS::Queue', Properties: {} },
        }),
      },
      {
        name: 'a redrive policy that the plan computes, with the queue that it names',
        input: terraform({
          'aws_sqs_queue.main': { name: 'orders', redrive_policy: attribute('aws_sqs_queue.rest', 'arn') },
          'aws_sqs_queue.rest': { name: 'rest' },
        }),
      },
      {
        name: 'a redrive policy of its own',
        input: SQS.terraform.build(
          { name: 'orders' },
          {
            'aws_sqs_queue_redrive_policy.main': {
              queue_url: attribute('aws_sqs_queue.main', 'id'),
              redrive_policy: JSON.stringify({ deadLetterTargetArn: DEAD, maxReceiveCount: 5 }),
            },
          },
        ),
      },
    ],
  },
);
