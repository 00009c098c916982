import type { DeliveryStream } from '../facts';
import type { Row } from '../vocabulary';

/** What Event Hubs takes where nobody says otherwise: 300 MB (314,572,800 bytes) and 300 s. */
const DEFAULTS = { bytes: 314_572_800, seconds: 300 };

export const azureRows: readonly Row<DeliveryStream>[] = [
  {
    types: ['azurerm_eventhub', 'azure:eventhub:EventHub'],
    read: (hub) => {
      if (hub.boolean('capture_description.enabled') !== true) return undefined;
      return {
        service: 'event-hubs-capture',
        to: 'object-store',
        name: hub.text('name'),
        direct: false,
        from: { address: hub.resource.address },
        bufferBytes: hub.positive('capture_description.size_limit_in_bytes') ?? DEFAULTS.bytes,
        bufferSeconds: hub.positive('capture_description.interval_in_seconds') ?? DEFAULTS.seconds,
        skipsEmpty: hub.boolean('capture_description.skip_empty_archives') ?? false,
        partitions: hub.number('partition_count'),
      };
    },
  },
  {
    types: ['azure-native:eventhub:EventHub', 'Microsoft.EventHub/namespaces/eventhubs'],
    read: (hub) => {
      if (hub.boolean('captureDescription.enabled') !== true) return undefined;
      return {
        service: 'event-hubs-capture',
        to: 'object-store',
        name: hub.text('eventHubName') ?? hub.text('name'),
        direct: false,
        from: { address: hub.resource.address },
        bufferBytes: hub.positive('captureDescription.sizeLimitInBytes') ?? DEFAULTS.bytes,
        bufferSeconds: hub.positive('captureDescription.intervalInSeconds') ?? DEFAULTS.seconds,
        skipsEmpty: hub.boolean('captureDescription.skipEmptyArchives') ?? false,
        partitions: hub.number('partitionCount'),
      };
    },
  },
];
