import { streamTriggerStartsAtLatest } from '../../../policies/reliability/stream-trigger-starts-at-latest';
import { TRIGGER } from '../../fixtures/streams';
import { bridgedTwins, runTwins, stating, twin } from '../../fixtures/twins';

const STREAM = 'arn:aws:kinesis:af-south-1:111122223333:stream/clicks';
const LATEST = { messageId: 'latest', actual: 'LATEST', expected: 'TRIM_HORIZON' };

runTwins(
  streamTriggerStartsAtLatest,
  [
    twin(
      TRIGGER.cloudformation,
      {
        broken: { EventSourceArn: STREAM, StartingPosition: 'LATEST' },
        mended: { EventSourceArn: STREAM, StartingPosition: 'TRIM_HORIZON' },
      },
      LATEST,
    ),
    ...bridgedTwins(
      ...TRIGGER.bridge,
      {
        broken: { event_source_arn: STREAM, starting_position: 'LATEST' },
        mended: { event_source_arn: STREAM, starting_position: 'AT_TIMESTAMP' },
      },
      LATEST,
    ),
  ],
  {
    passing: [
      {
        name: 'records that may get lost',
        input: TRIGGER.terraform.build({ event_source_arn: STREAM, starting_position: 'LATEST' }),
        workload: stating(TRIGGER.terraform.address, { completeness: 'some-may-be-lost' }),
      },
    ],
  },
);
