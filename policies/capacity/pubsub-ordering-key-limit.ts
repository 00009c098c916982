import { bytes } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const MOST = limit('pubsub-ordering');

export const pubsubOrderingKeyLimit = definePolicy({
  id: 'capacity/pubsub-ordering-key-limit',
  summary: 'No ordering key carries more than it can.',
  why: 'Messages with one ordering key are published at 1 MB a second at most: a key that is the same for all caps the whole topic.',
  fix: 'Order by the entity, such as the customer or the order, not by the topic.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.4'],
  sources: [{ url: 'https://cloud.google.com/pubsub/quotas', asOf: null }],
  on: 'StreamConsumer',
  options: {},
  messages: {
    hot: 'the busiest key carries more than a key can',
  },
  check: (consumer, { need, stated, report }) => {
    if (consumer.service !== 'pubsub' || need(consumer.ordered, 'whether it keeps order') !== true) return;
    const hottest = stated('hottestKeyShare') * stated('peakBytesPerSecond');
    if (hottest <= MOST.value * 1e6) return;
    report({ messageId: 'hot', actual: `${bytes(hottest)}/s`, expected: `at most ${bytes(MOST.value * 1e6)}/s` });
  },
});
