import type { Attribute, Stream } from '../facts';
import { mapKnown } from '../maybe';
import type { Props } from '../props';
import type { Row } from '../vocabulary';

const HOURS_OF_DAY = 24;

/** In days on the older property, in hours on the newer one. */
function retentionHours(hub: Props, days: string, hours: string): Attribute<number> {
  return hub.positive(hours) ?? mapKnown(hub.positive(days), (count) => count * HOURS_OF_DAY);
}

export const azureRows: readonly Row<Stream>[] = [
  {
    types: ['azurerm_eventhub', 'azure:eventhub:EventHub'],
    read: (hub) => {
      const own = hub.withoutComputed('message_retention', 'retention_description');
      return {
        service: 'event-hubs',
        name: hub.text('name'),
        cluster: hub.link('namespace_id') ?? hub.link('namespace_name'),
        partitions: hub.number('partition_count'),
        retentionHours: retentionHours(own, 'message_retention', 'retention_description.retention_time_in_hours'),
        encrypted: true,
      };
    },
  },
  {
    types: ['azure-native:eventhub:EventHub', 'Microsoft.EventHub/namespaces/eventhubs'],
    read: (hub) => ({
      service: 'event-hubs',
      name: hub.text('eventHubName') ?? hub.text('name'),
      cluster: hub.link('parent_id') ?? hub.link('namespaceName'),
      partitions: hub.number('partitionCount'),
      retentionHours: retentionHours(hub, 'messageRetentionInDays', 'retentionDescription.retentionTimeInHours'),
      encrypted: true,
    }),
  },
];
