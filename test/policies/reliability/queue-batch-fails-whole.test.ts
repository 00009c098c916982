import { queueBatchFailsWhole } from '../../../policies/reliability/queue-batch-fails-whole';
import { TRIGGER } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const QUEUE = 'arn:aws:sqs:af-south-1:111122223333:orders';
const WHOLE = { messageId: 'whole', actual: 'no report of failures', expected: 'ReportBatchItemFailures' };

runTwins(
  queueBatchFailsWhole,
  [
    twin(
      TRIGGER.cloudformation,
      {
        broken: { EventSourceArn: QUEUE },
        mended: { EventSourceArn: QUEUE, FunctionResponseTypes: ['ReportBatchItemFailures'] },
      },
      WHOLE,
    ),
    ...bridgedTwins(
      ...TRIGGER.bridge,
      { broken: { event_source_arn: QUEUE, batch_size: 10 }, mended: { event_source_arn: QUEUE, batch_size: 1 } },
      WHOLE,
    ),
  ],
  {
    passing: [
      {
        name: 'a stream',
        input: TRIGGER.terraform.build({ event_source_arn: 'arn:aws:kinesis:af-south-1:1:stream/a' }),
      },
    ],
  },
);
