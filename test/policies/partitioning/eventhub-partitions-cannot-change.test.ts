import { attribute, terraform } from '../../../harness/testing/inputs';
import { eventhubPartitionsCannotChange } from '../../../policies/partitioning/eventhub-partitions-cannot-change';
import { EVENT_HUB, NATIVE_EVENT_HUB } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const FEW = { messageId: 'few', actual: '1', expected: 'at least 2 partitions' };
const SMALL = { stated: { peakBytesPerSecond: 500e3 } };

runTwins(
  eventhubPartitionsCannotChange,
  [
    ...bridgedTwins(
      ...EVENT_HUB,
      { broken: { name: 'clicks', partition_count: 1 }, mended: { name: 'clicks', partition_count: 8 } },
      FEW,
      SMALL,
    ),
    twin(NATIVE_EVENT_HUB, { broken: { partitionCount: 1 }, mended: { partitionCount: 4 } }, FEW, SMALL),
    twin(
      NATIVE_EVENT_HUB,
      { broken: { partitionCount: 4 }, mended: { partitionCount: 16 } },
      { messageId: 'few', actual: '4', expected: 'at least 12 partitions' },
      { name: 'fewer than the peak asks for', stated: { peakBytesPerSecond: 12e6 } },
    ),
  ],
  {
    passing: [
      {
        name: 'a Premium namespace, where the number can grow',
        input: terraform({
          'azurerm_eventhub_namespace.n': { name: 'events', sku: 'Premium' },
          'azurerm_eventhub.main': {
            namespace_id: attribute('azurerm_eventhub_namespace.n', 'id'),
            partition_count: 1,
          },
        }),
      },
    ],
    cannotTell: [
      {
        name: 'the peak is stated nowhere',
        input: NATIVE_EVENT_HUB.build({ partitionCount: 4 }),
        because: /peakBytes/,
      },
    ],
  },
);
