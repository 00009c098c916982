import { vertexContinuousSyncOnlyInThreeLocations } from '../../../policies/residency/vertex-continuous-sync-only-in-three-locations';
import { FEATURE_VIEW } from '../../fixtures/functions';
import { bridgedTwins, runTwins, terraformShape } from '../../fixtures/twins';

runTwins(
  vertexContinuousSyncOnlyInThreeLocations,
  bridgedTwins(
    ...FEATURE_VIEW,
    {
      broken: { region: 'africa-south1', sync_config: [{ continuous: true }] },
      mended: { region: 'africa-south1', sync_config: [{ cron: '0 * * * *' }] },
    },
    { messageId: 'nowhere', actual: 'continuous', expected: 'a cron' },
  ),
  {
    passing: [
      {
        name: 'where it is offered',
        input: terraformShape(FEATURE_VIEW[0]).build({ region: 'us-central1', sync_config: [{ continuous: true }] }),
      },
    ],
  },
);
