import { attribute, terraform } from '../../../harness/testing/inputs';
import { eventhubPartitionsCannotChange } from '../../../policies/partitioning/eventhub-partitions-cannot-change';
import { EVENT_HUB, NATIVE_EVENT_HUB } from '../../fixtures/streams';
import { bridgedTwins, runTwins, stating, twin } from '../../fixtures/twins';

const FEW = { messageId: 'few', actual: '1', expected: 'at least 4 partitions' };

runTwins(
  eventhubPartitionsCannotChange,
  [
    ...bridgedTwins(
      ...EVENT_HUB,
      { broken: { name: 'clicks', partition_count: 1 }, mended: { name: 'clicks', partition_count: 8 } },
      FEW,
    ),
    twin(NATIVE_EVENT_HUB, { broken: { partitionCount: 1 }, mended: { partitionCount: 4 } }, FEW),
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
      {
        name: 'a peak that one partition takes',
        input: NATIVE_EVENT_HUB.build({ partitionCount: 1 }),
        workload: stating(NATIVE_EVENT_HUB.address, { peakBytesPerSecond: 100e3 }),
      },
    ],
  },
);
