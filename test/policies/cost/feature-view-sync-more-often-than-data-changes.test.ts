import { featureViewSyncMoreOftenThanDataChanges } from '../../../policies/cost/feature-view-sync-more-often-than-data-changes';
import { FEATURE_VIEW } from '../../fixtures/functions';
import { bridgedTwins, runTwins, terraformShape } from '../../fixtures/twins';

runTwins(
  featureViewSyncMoreOftenThanDataChanges,
  bridgedTwins(
    ...FEATURE_VIEW,
    { broken: { sync_config: [{ cron: '*/5 * * * *' }] }, mended: { sync_config: [{ cron: '10 3 * * *' }] } },
    { messageId: 'often', actual: '*/5 * * * *', expected: 'every 24 h' },
    { stated: { refreshEvery: 86_400 } },
  ),
  {
    passing: [{ name: 'no schedule', input: terraformShape(FEATURE_VIEW[0]).build({ name: 'orders' }) }],
    cannotTell: [
      {
        name: 'nobody says how often the source changes',
        input: terraformShape(FEATURE_VIEW[0]).build({ sync_config: [{ cron: '*/5 * * * *' }] }),
        because: /refreshEvery/,
      },
    ],
  },
);
