import { pubsubSubscriptionExpires } from '../../../policies/reliability/pubsub-subscription-expires';
import { SUBSCRIPTION } from '../../fixtures/streams';
import { bridgedTwins, runTwins, stating, terraformShape } from '../../fixtures/twins';

const EXPIRES = { messageId: 'expires', actual: 'after 31 days', expected: 'never' };
const NEVER = { name: 'orders', expiration_policy: [{ ttl: '' }] };

runTwins(
  pubsubSubscriptionExpires,
  [
    ...bridgedTwins(...SUBSCRIPTION, { broken: { name: 'orders' }, mended: NEVER }, EXPIRES),
    ...bridgedTwins(
      ...SUBSCRIPTION,
      { broken: { expiration_policy: [{ ttl: '86400s' }] }, mended: { expiration_policy: [{ ttl: '7776000s' }] } },
      { ...EXPIRES, actual: 'after 1 day' },
      { name: 'shorter than a pause that is stated', stated: { longestPause: 60 } },
    ),
  ],
  {
    passing: [
      {
        name: 'readers never pause for so long',
        input: terraformShape(SUBSCRIPTION[0]).build({ name: 'orders' }),
        workload: stating('google_pubsub_subscription.main', { longestPause: 7 }),
      },
    ],
  },
);
