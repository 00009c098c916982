import type { Block } from '../../../harness/testing/inputs';
import { pubsubPushUnsigned } from '../../../policies/security/pubsub-push-unsigned';
import { SUBSCRIPTION } from '../../fixtures/streams';
import { bridgedTwins, runTwins } from '../../fixtures/twins';

const push = (more: Block) => ({ push_config: [{ push_endpoint: 'https://orders.duka.example/in', ...more }] });
const TOKEN = { oidc_token: [{ service_account_email: 'push@p.iam.gserviceaccount.com' }] };

runTwins(pubsubPushUnsigned, [
  ...bridgedTwins(
    ...SUBSCRIPTION,
    { broken: push({}), mended: push(TOKEN) },
    { messageId: 'unsigned', actual: 'no token', expected: 'an OIDC token' },
  ),
  ...bridgedTwins(
    ...SUBSCRIPTION,
    {
      broken: push({ ...TOKEN, push_endpoint: 'http://stock.duka.example/in' }),
      mended: push({ ...TOKEN, push_endpoint: 'https://stock.duka.example/in' }),
    },
    { messageId: 'plain', actual: 'http', expected: 'https' },
    { name: 'plain text' },
  ),
]);
