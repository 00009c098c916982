import { kinesisEsmNoFailureDestination } from '../../../policies/reliability/kinesis-esm-no-failure-destination';
import { TRIGGER } from '../../fixtures/streams';
import { bridgedTwins, runTwins, stating, twin } from '../../fixtures/twins';

const STREAM = 'arn:aws:kinesis:af-south-1:111122223333:stream/clicks';
const QUEUE = 'arn:aws:sqs:af-south-1:111122223333:failed';
const NONE = { messageId: 'none', actual: 'no destination', expected: 'a queue, a topic or a bucket for failures' };

runTwins(
  kinesisEsmNoFailureDestination,
  [
    twin(
      TRIGGER.cloudformation,
      {
        broken: { EventSourceArn: STREAM, MaximumRetryAttempts: 3 },
        mended: {
          EventSourceArn: STREAM,
          MaximumRetryAttempts: 3,
          DestinationConfig: { OnFailure: { Destination: QUEUE } },
        },
      },
      NONE,
    ),
    ...bridgedTwins(
      ...TRIGGER.bridge,
      {
        broken: { event_source_arn: STREAM, maximum_retry_attempts: 3 },
        mended: {
          event_source_arn: STREAM,
          maximum_retry_attempts: 3,
          destination_config: [{ on_failure: [{ destination_arn: QUEUE }] }],
        },
      },
      NONE,
    ),
  ],
  {
    passing: [
      { name: 'nothing is ever given up', input: TRIGGER.terraform.build({ event_source_arn: STREAM }) },
      {
        name: 'records that may get lost',
        input: TRIGGER.terraform.build({ event_source_arn: STREAM, maximum_retry_attempts: 0 }),
        workload: stating(TRIGGER.terraform.address, { completeness: 'some-may-be-lost' }),
      },
    ],
  },
);
