import { streamTriggerOneRecordACall } from '../../../policies/cost/stream-trigger-one-record-a-call';
import { TRIGGER } from '../../fixtures/streams';
import { bridgedTwins, runTwins, terraformShape, twin } from '../../fixtures/twins';

const STREAM = 'arn:aws:kinesis:af-south-1:111122223333:stream/clicks';
const SINGLE = { messageId: 'single', actual: 'batches of 1', expected: 'batches of at least 2' };
const pipe = (batch_size: number) => ({
  source: STREAM,
  source_parameters: [{ kinesis_stream_parameters: [{ starting_position: 'TRIM_HORIZON', batch_size }] }],
});

runTwins(
  streamTriggerOneRecordACall,
  [
    twin(
      TRIGGER.cloudformation,
      { broken: { EventSourceArn: STREAM, BatchSize: 1 }, mended: { EventSourceArn: STREAM, BatchSize: 500 } },
      SINGLE,
    ),
    ...bridgedTwins(
      ...TRIGGER.bridge,
      { broken: { event_source_arn: STREAM, batch_size: 1 }, mended: { event_source_arn: STREAM } },
      SINGLE,
    ),
    twin(terraformShape('aws_pipes_pipe'), { broken: pipe(1), mended: pipe(100) }, SINGLE),
  ],
  {
    passing: [
      {
        name: 'a queue, whose messages are heavy work as often as not',
        input: TRIGGER.terraform.build({ event_source_arn: 'arn:aws:sqs:af-south-1:111122223333:q', batch_size: 1 }),
      },
    ],
  },
);
