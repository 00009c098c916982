import { eventhubThroughputBelowPeak } from '../../../policies/capacity/eventhub-throughput-below-peak';
import { EVENT_HUBS, NATIVE_EVENT_HUBS } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const FEW = { messageId: 'few', actual: '2 units', expected: 'at least 8 units' };
const PEAK = { stated: { peakBytesPerSecond: 8e6, peakRecordsPerSecond: 2000 } };

runTwins(
  eventhubThroughputBelowPeak,
  [
    ...bridgedTwins(
      ...EVENT_HUBS,
      {
        broken: { sku: 'Standard', capacity: 2 },
        mended: { sku: 'Standard', capacity: 2, auto_inflate_enabled: true, maximum_throughput_units: 10 },
      },
      FEW,
      PEAK,
    ),
    twin(
      NATIVE_EVENT_HUBS,
      { broken: { sku: { name: 'Standard', capacity: 2 } }, mended: { sku: { name: 'Premium', capacity: 1 } } },
      { ...FEW, expected: 'the Premium tier' },
      { stated: { peakBytesPerSecond: 80e6 } },
    ),
  ],
  {
    cannotTell: [
      {
        name: 'the peak is stated nowhere',
        input: NATIVE_EVENT_HUBS.build({ sku: { name: 'Standard' } }),
        because: /peakBytes/,
      },
    ],
  },
);
