import { eventhubRetentionBelowNeed } from '../../../policies/reliability/eventhub-retention-below-need';
import { EVENT_HUB, NATIVE_EVENT_HUB } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const SHORT = { messageId: 'short', actual: '1 day', expected: 'at least 3 days' };

runTwins(eventhubRetentionBelowNeed, [
  ...bridgedTwins(
    ...EVENT_HUB,
    { broken: { name: 'clicks', message_retention: 1 }, mended: { name: 'clicks', message_retention: 7 } },
    SHORT,
  ),
  twin(
    NATIVE_EVENT_HUB,
    { broken: { messageRetentionInDays: 1 }, mended: { retentionDescription: { retentionTimeInHours: 168 } } },
    SHORT,
  ),
  twin(
    NATIVE_EVENT_HUB,
    { broken: { messageRetentionInDays: 4 }, mended: { messageRetentionInDays: 7 } },
    { messageId: 'short', actual: '4 days', expected: 'at least 7 days' },
    { name: 'less than is stated', stated: { retention: 7 } },
  ),
]);
