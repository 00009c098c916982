import { eventhubBasicTier } from '../../../policies/capacity/eventhub-basic-tier';
import { EVENT_HUBS, NATIVE_EVENT_HUBS } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const BASIC = { messageId: 'basic', actual: 'Basic', expected: 'Standard or Premium' };

runTwins(
  eventhubBasicTier,
  [
    ...bridgedTwins(
      ...EVENT_HUBS,
      { broken: { name: 'events', sku: 'Basic' }, mended: { name: 'events', sku: 'Standard' } },
      BASIC,
    ),
    twin(
      NATIVE_EVENT_HUBS,
      { broken: { sku: { name: 'Basic', tier: 'Basic' } }, mended: { sku: { name: 'Premium', tier: 'Premium' } } },
      BASIC,
    ),
  ],
  {
    passing: [
      { name: 'a trial', input: NATIVE_EVENT_HUBS.build({ namespaceName: 'events-dev', sku: { name: 'Basic' } }) },
    ],
  },
);
