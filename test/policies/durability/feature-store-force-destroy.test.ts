import { featureStoreForceDestroy } from '../../../policies/durability/feature-store-force-destroy';
import { ONLINE_STORE } from '../../fixtures/functions';
import { bridgedTwins, runTwins, terraformShape } from '../../fixtures/twins';

runTwins(
  featureStoreForceDestroy,
  bridgedTwins(
    ...ONLINE_STORE,
    { broken: { name: 'features', force_destroy: true }, mended: { name: 'features', force_destroy: false } },
    { messageId: 'forced', actual: 'force_destroy', expected: 'no force_destroy' },
  ),
  {
    passing: [
      {
        name: 'a trial by its name',
        input: terraformShape(ONLINE_STORE[0]).build({ name: 'features_dev', force_destroy: true }),
      },
    ],
  },
);
