import { queueBatchWithoutWindow } from '../../../policies/reliability/queue-batch-without-window';
import { TRIGGER } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const QUEUE = 'arn:aws:sqs:af-south-1:111122223333:orders';
const REFUSED = {
  messageId: 'refused',
  actual: '500 messages in 0 seconds',
  expected: 'a window of at least 1 second',
};
const words = { EventSourceArn: QUEUE, BatchSize: 500 };
const terraform = { event_source_arn: QUEUE, batch_size: 500 };

runTwins(
  queueBatchWithoutWindow,
  [
    twin(TRIGGER.cloudformation, { broken: words, mended: { ...words, MaximumBatchingWindowInSeconds: 5 } }, REFUSED),
    ...bridgedTwins(
      ...TRIGGER.bridge,
      { broken: terraform, mended: { ...terraform, maximum_batching_window_in_seconds: 5 } },
      REFUSED,
    ),
  ],
  {
    passing: [
      {
        name: 'ten messages come at once',
        input: TRIGGER.terraform.build({ event_source_arn: QUEUE, batch_size: 10 }),
      },
      {
        name: 'a stream brings any number',
        input: TRIGGER.terraform.build({
          event_source_arn: 'arn:aws:kinesis:af-south-1:111122223333:stream/clicks',
          batch_size: 500,
        }),
      },
    ],
  },
);
