import { streamBatchGivenUpWhole } from '../../../policies/reliability/stream-batch-given-up-whole';
import { TRIGGER } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const STREAM = 'arn:aws:kinesis:af-south-1:111122223333:stream/clicks';
const WHOLE = { messageId: 'whole', actual: 'whole batches', expected: 'bisected, or ReportBatchItemFailures' };
const trigger = { EventSourceArn: STREAM, MaximumRetryAttempts: 3 };
const mapping = { event_source_arn: STREAM, maximum_retry_attempts: 3 };

runTwins(
  streamBatchGivenUpWhole,
  [
    twin(TRIGGER.cloudformation, { broken: trigger, mended: { ...trigger, BisectBatchOnFunctionError: true } }, WHOLE),
    ...bridgedTwins(
      ...TRIGGER.bridge,
      { broken: mapping, mended: { ...mapping, function_response_types: ['ReportBatchItemFailures'] } },
      WHOLE,
    ),
  ],
  { passing: [{ name: 'nothing is ever given up', input: TRIGGER.terraform.build({ event_source_arn: STREAM }) }] },
);
