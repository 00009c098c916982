import { pubsubLongRetainedBacklog } from '../../../policies/cost/pubsub-long-retained-backlog';
import { SUBSCRIPTION } from '../../fixtures/streams';
import { bridgedTwins, runTwins } from '../../fixtures/twins';

const KEEPS = { messageId: 'keeps', actual: 'retain_acked_messages = true', expected: 'retention on the topic' };

runTwins(
  pubsubLongRetainedBacklog,
  bridgedTwins(
    ...SUBSCRIPTION,
    { broken: { retain_acked_messages: true }, mended: { retain_acked_messages: false } },
    KEEPS,
  ),
);
