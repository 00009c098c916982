import type { Block } from '../../../harness/testing/inputs';
import { pubsubExactlyOnceWithPush } from '../../../policies/reliability/pubsub-exactly-once-with-push';
import { SUBSCRIPTION } from '../../fixtures/streams';
import { bridgedTwins, runTwins } from '../../fixtures/twins';

const once = (more: Block) => ({ enable_exactly_once_delivery: true, ...more });
const PUSH = { push_config: [{ push_endpoint: 'https://orders.duka.example/in' }] };

runTwins(
  pubsubExactlyOnceWithPush,
  bridgedTwins(
    ...SUBSCRIPTION,
    { broken: once(PUSH), mended: once({}) },
    { messageId: 'pushed', actual: 'a push endpoint', expected: 'a subscriber that pulls' },
  ),
);
