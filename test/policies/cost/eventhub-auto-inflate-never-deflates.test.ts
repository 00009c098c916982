import { eventhubAutoInflateNeverDeflates } from '../../../policies/cost/eventhub-auto-inflate-never-deflates';
import { EVENT_HUBS, NATIVE_EVENT_HUBS } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const UP = { messageId: 'up', actual: '2 up to 20 units', expected: 'at most 9' };
const units = (most: number) => ({
  sku: 'Standard',
  capacity: 2,
  auto_inflate_enabled: true,
  maximum_throughput_units: most,
});
const native = (maximumThroughputUnits: number) => ({
  sku: { name: 'Standard', capacity: 2 },
  isAutoInflateEnabled: true,
  maximumThroughputUnits,
});

runTwins(
  eventhubAutoInflateNeverDeflates,
  [
    ...bridgedTwins(...EVENT_HUBS, { broken: units(20), mended: units(4) }, UP),
    twin(NATIVE_EVENT_HUBS, { broken: native(20), mended: native(4) }, UP),
  ],
  { passing: [{ name: 'no growth', input: NATIVE_EVENT_HUBS.build({ sku: { name: 'Standard', capacity: 1 } }) }] },
);
