import { pubsubBigqueryDropsFields } from '../../../policies/schema/pubsub-bigquery-drops-fields';
import { SUBSCRIPTION } from '../../fixtures/streams';
import { bridgedTwins, runTwins } from '../../fixtures/twins';

const TABLE = 'p.events.clicks';
const DEAD = { dead_letter_policy: [{ dead_letter_topic: 'projects/p/topics/orders-dead', max_delivery_attempts: 5 }] };

runTwins(pubsubBigqueryDropsFields, [
  ...bridgedTwins(
    ...SUBSCRIPTION,
    {
      broken: { ...DEAD, bigquery_config: [{ table: TABLE, drop_unknown_fields: true }] },
      mended: { ...DEAD, bigquery_config: [{ table: TABLE, drop_unknown_fields: false }] },
    },
    { messageId: 'drops', actual: 'drop_unknown_fields = true', expected: 'false, with a dead letter topic' },
  ),
  ...bridgedTwins(
    ...SUBSCRIPTION,
    { broken: { bigquery_config: [{ table: TABLE }] }, mended: { ...DEAD, bigquery_config: [{ table: TABLE }] } },
    { messageId: 'waits', actual: 'no dead letter policy', expected: 'a dead letter topic' },
    { name: 'nowhere to go' },
  ),
]);
