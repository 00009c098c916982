import { pubsubRetentionShort } from '../../../policies/reliability/pubsub-retention-short';
import { SUBSCRIPTION } from '../../fixtures/streams';
import { bridgedTwins, runTwins } from '../../fixtures/twins';

const SHORT = { messageId: 'short', actual: '10 min', expected: 'at least 24 h' };

runTwins(
  pubsubRetentionShort,
  bridgedTwins(
    ...SUBSCRIPTION,
    { broken: { message_retention_duration: '600s' }, mended: { message_retention_duration: '604800s' } },
    SHORT,
  ),
);
