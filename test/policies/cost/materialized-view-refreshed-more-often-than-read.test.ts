import { materializedViewRefreshedMoreOftenThanRead } from '../../../policies/cost/materialized-view-refreshed-more-often-than-read';
import { bridgedTwins, runTwins, terraformShape } from '../../fixtures/twins';
import { BIGQUERY_TABLE, kept } from '../../fixtures/views';

runTwins(
  materializedViewRefreshedMoreOftenThanRead,
  bridgedTwins(
    ...BIGQUERY_TABLE,
    { broken: kept({ refresh_interval_ms: 60_000 }), mended: kept({ refresh_interval_ms: 86_400_000 }) },
    { messageId: 'often', actual: '1 min', expected: '24 h' },
    { stated: { freshness: 86_400 } },
  ),
  {
    passing: [
      {
        name: 'a view that somebody refreshes',
        input: terraformShape(BIGQUERY_TABLE[0]).build(kept({ enable_refresh: false })),
      },
    ],
  },
);
