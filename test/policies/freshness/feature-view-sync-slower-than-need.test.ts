import { paceOf } from '../../../policies/cron';
import { featureViewSyncSlowerThanNeed } from '../../../policies/freshness/feature-view-sync-slower-than-need';
import { FEATURE_VIEW } from '../../fixtures/functions';
import { bridgedTwins, runTwins, terraformShape } from '../../fixtures/twins';

function synced(cron: string) {
  return { sync_config: [{ cron }] };
}

runTwins(
  featureViewSyncSlowerThanNeed,
  [
    ...bridgedTwins(
      ...FEATURE_VIEW,
      { broken: synced('0 3 * * *'), mended: synced('0 * * * *') },
      { messageId: 'slow', actual: '0 3 * * *', expected: 'at least every 1 h' },
      { stated: { freshness: 3600 } },
    ),
    ...bridgedTwins(
      ...FEATURE_VIEW,
      { broken: { name: 'orders' }, mended: synced('TZ=Africa/Nairobi */30 * * * *') },
      { messageId: 'never', actual: 'no schedule', expected: 'a cron' },
      { name: 'no schedule', stated: { freshness: 3600 } },
    ),
  ],
  {
    cannotTell: [
      {
        name: 'a need that nobody stated',
        input: terraformShape(FEATURE_VIEW[0]).build(synced('0 3 * * *')),
        because: /freshness/,
      },
    ],
  },
);

const [HOUR, DAY] = [3600, 86_400];

test.each([
  ['*/15 * * * *', 900, 900],
  ['5 * * * *', HOUR, HOUR],
  ['0 6,18 * * *', 12 * HOUR, 12 * HOUR],
  ['0 8-10 * * *', HOUR, 22 * HOUR],
  ['30 2 * * *', DAY, DAY],
  ['0 0 * * 1', DAY, 7 * DAY],
  ['0 0 1 * *', DAY, 31 * DAY],
] as const)('%s runs every %i to %i seconds', (cron, shortestSeconds, longestSeconds) => {
  expect(paceOf(cron)).toEqual({ shortestSeconds, longestSeconds });
});

test.each(['@daily', '0 0 * 6 *', '0 0 * * MON', '61'])('%s is none that can be read', (cron) => {
  expect(paceOf(cron)).toBeUndefined();
});
