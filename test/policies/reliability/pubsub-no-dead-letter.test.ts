import { attribute, terraform } from '../../../harness/testing/inputs';
import { pubsubNoDeadLetter } from '../../../policies/reliability/pubsub-no-dead-letter';
import { SUBSCRIPTION } from '../../fixtures/streams';
import { bridgedTwins, runTwins, terraformShape } from '../../fixtures/twins';

const NONE = { messageId: 'none', actual: 'no dead letter policy', expected: 'a dead letter topic' };
const DEAD = { dead_letter_policy: [{ dead_letter_topic: 'projects/p/topics/orders-dead', max_delivery_attempts: 5 }] };

runTwins(
  pubsubNoDeadLetter,
  bridgedTwins(...SUBSCRIPTION, { broken: { name: 'orders' }, mended: { name: 'orders', ...DEAD } }, NONE),
  {
    passing: [
      {
        name: 'the subscription of dead letters',
        input: terraformShape(SUBSCRIPTION[0]).build({ name: 'orders-dead-letter' }),
      },
      {
        name: 'the subscription of the topic that dead letters go to',
        input: terraform({
          'google_pubsub_topic.rest': { name: 'rest' },
          'google_pubsub_subscription.rest': { name: 'rest', topic: attribute('google_pubsub_topic.rest', 'id') },
          'google_pubsub_subscription.orders': {
            name: 'orders',
            dead_letter_policy: [{ dead_letter_topic: 'projects/p/topics/rest' }],
          },
        }),
      },
    ],
  },
);
