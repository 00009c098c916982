import { queueRetentionShort } from '../../../policies/reliability/queue-retention-short';
import { SQS } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const SHORT = { messageId: 'short', actual: '1 min', expected: 'at least 24 h' };

runTwins(queueRetentionShort, [
  twin(
    SQS.cloudformation,
    { broken: { MessageRetentionPeriod: 60 }, mended: { MessageRetentionPeriod: 345_600 } },
    SHORT,
  ),
  ...bridgedTwins(
    ...SQS.bridge,
    { broken: { message_retention_seconds: 60 }, mended: { message_retention_seconds: 1_209_600 } },
    SHORT,
  ),
]);
