import type { Block } from '../../../harness/testing/inputs';
import { attribute, output, pulumi, terraform, urn } from '../../../harness/testing/inputs';
import { pubsubTopicWithoutSubscription } from '../../../policies/reliability/pubsub-topic-without-subscription';
import { runTwins } from '../../fixtures/twins';

const DEAD = { messageId: 'dead', actual: 'no subscription', expected: 'a subscription, or retention' };
const T = 'gcp:pubsub/topic:Topic';
const S = 'gcp:pubsub/subscription:Subscription';
const ORDERS = { name: 'orders', topic: 'projects/p/topics/elsewhere' };

function plan(more: Readonly<Record<string, Block>>, dead: Block = {}) {
  return terraform({
    'google_pubsub_topic.main': { name: 'rest', ...dead },
    'google_pubsub_subscription.orders': {
      ...ORDERS,
      dead_letter_policy: [{ dead_letter_topic: 'projects/p/topics/rest' }],
    },
    ...more,
  });
}

function preview(more: Readonly<Record<string, Block>>) {
  return pulumi({
    [`${T} main`]: { name: 'rest' },
    [`${S} orders`]: { ...ORDERS, deadLetterPolicy: { deadLetterTopic: output(T, 'main', 'id') } },
    ...more,
  });
}

runTwins(
  pubsubTopicWithoutSubscription,
  [
    {
      ...DEAD,
      name: 'dead letters in Terraform',
      address: 'google_pubsub_topic.main',
      broken: plan({}),
      mended: plan({ 'google_pubsub_subscription.rest': { topic: attribute('google_pubsub_topic.main', 'id') } }),
    },
    {
      ...DEAD,
      name: 'dead letters in Pulumi',
      address: urn(T, 'main'),
      broken: preview({}),
      mended: preview({ [`${S} rest`]: { topic: output(T, 'main', 'name') } }),
    },
    {
      ...DEAD,
      messageId: 'none',
      name: 'another topic of a file with readers',
      address: 'google_pubsub_topic.main',
      broken: terraform({ 'google_pubsub_topic.main': { name: 'a' }, 'google_pubsub_subscription.orders': ORDERS }),
      mended: terraform({
        'google_pubsub_topic.main': { name: 'a', message_retention_duration: '604800s' },
        'google_pubsub_subscription.orders': ORDERS,
      }),
    },
  ],
  {
    cannotTell: [
      {
        name: 'a file that publishes only',
        input: terraform({ 'google_pubsub_topic.main': { name: 'a' } }),
        because: /another file/,
      },
    ],
  },
);
