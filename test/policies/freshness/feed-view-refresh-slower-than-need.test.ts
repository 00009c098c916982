import { feedViewRefreshSlowerThanNeed } from '../../../policies/freshness/feed-view-refresh-slower-than-need';
import { bridgedTwins, runTwins, terraformShape } from '../../fixtures/twins';
import { BIGQUERY_TABLE, kept } from '../../fixtures/views';

const HOURS = { max_staleness: '0-0 0 4:0:0' };

runTwins(
  feedViewRefreshSlowerThanNeed,
  bridgedTwins(
    ...BIGQUERY_TABLE,
    {
      broken: kept({}, HOURS),
      mended: kept({ refresh_interval_ms: 300_000 }, { max_staleness: '0-0 0 0:5:0' }),
    },
    { messageId: 'old', actual: '4 h', expected: 'at most 10 min' },
    { stated: { freshness: 600 } },
  ),
  {
    passing: [{ name: 'no bound on staleness', input: terraformShape(BIGQUERY_TABLE[0]).build(kept()) }],
    cannotTell: [
      {
        name: 'a need that nobody stated',
        input: terraformShape(BIGQUERY_TABLE[0]).build(kept({}, HOURS)),
        because: /freshness/,
      },
    ],
  },
);
