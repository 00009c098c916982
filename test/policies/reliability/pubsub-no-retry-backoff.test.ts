import { pubsubNoRetryBackoff } from '../../../policies/reliability/pubsub-no-retry-backoff';
import { SUBSCRIPTION } from '../../fixtures/streams';
import { bridgedTwins, runTwins } from '../../fixtures/twins';

const ONCE = { messageId: 'once', actual: 'no retry policy', expected: 'retry_policy with a backoff' };
const DEAD = { dead_letter_policy: [{ dead_letter_topic: 'projects/p/topics/orders-dead', max_delivery_attempts: 5 }] };

runTwins(
  pubsubNoRetryBackoff,
  bridgedTwins(
    ...SUBSCRIPTION,
    { broken: DEAD, mended: { ...DEAD, retry_policy: [{ minimum_backoff: '10s', maximum_backoff: '600s' }] } },
    ONCE,
  ),
);
