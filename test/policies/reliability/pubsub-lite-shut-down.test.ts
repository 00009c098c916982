import { pulumi, terraform, urn } from '../../../harness/testing/inputs';
import { pubsubLiteShutDown } from '../../../policies/reliability/pubsub-lite-shut-down';
import { runTwins } from '../../fixtures/twins';

const GONE = { messageId: 'gone', actual: 'Pub/Sub Lite', expected: 'Pub/Sub or Managed Kafka' };
const LITE = { name: 'clicks', region: 'europe-west1' };

runTwins(pubsubLiteShutDown, [
  {
    ...GONE,
    name: 'in Terraform',
    address: 'google_pubsub_lite_topic.main',
    broken: terraform({ 'google_pubsub_lite_topic.main': LITE }),
    mended: terraform({ 'google_pubsub_topic.main': { name: 'clicks' } }),
  },
  {
    ...GONE,
    name: 'in Pulumi',
    address: urn('gcp:pubsub/liteSubscription:LiteSubscription', 'main'),
    broken: pulumi({ 'gcp:pubsub/liteSubscription:LiteSubscription main': LITE }),
    mended: pulumi({ 'gcp:pubsub/topic:Topic main': { name: 'clicks' } }),
  },
]);
