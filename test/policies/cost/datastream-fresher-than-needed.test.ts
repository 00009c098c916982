import { datastreamFresherThanNeeded } from '../../../policies/cost/datastream-fresher-than-needed';
import { DATASTREAM } from '../../fixtures/replication';
import { bridgedTwins, runTwins } from '../../fixtures/twins';

const stream = (seconds: number) => ({
  stream_id: 'orders',
  destination_config: [{ bigquery_destination_config: [{ data_freshness: `${seconds}s` }] }],
});

runTwins(
  datastreamFresherThanNeeded,
  bridgedTwins(
    ...DATASTREAM,
    { broken: stream(60), mended: stream(3600) },
    { messageId: 'fresh', actual: '60 s', expected: '3600 s' },
    { stated: { freshness: 3600 } },
  ),
);
