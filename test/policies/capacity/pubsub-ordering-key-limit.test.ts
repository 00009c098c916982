import { pubsubOrderingKeyLimit } from '../../../policies/capacity/pubsub-ordering-key-limit';
import { SUBSCRIPTION } from '../../fixtures/streams';
import { bridgedTwins, runTwins, terraformShape } from '../../fixtures/twins';

runTwins(
  pubsubOrderingKeyLimit,
  bridgedTwins(
    ...SUBSCRIPTION,
    { broken: { enable_message_ordering: true }, mended: { enable_message_ordering: false } },
    { messageId: 'hot', actual: '5 MB/s', expected: 'at most 1 MB/s' },
    { stated: { hottestKeyShare: 0.5, peakBytesPerSecond: 10e6 } },
  ),
  {
    cannotTell: [
      {
        name: 'the key is stated nowhere',
        input: terraformShape(SUBSCRIPTION[0]).build({ enable_message_ordering: true }),
        because: /hottestKeyShare/,
      },
    ],
  },
);
