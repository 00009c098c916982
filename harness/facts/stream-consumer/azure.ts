import type { StreamConsumer } from '../facts';
import type { Row } from '../vocabulary';

export const azureRows: readonly Row<StreamConsumer>[] = [
  {
    types: ['azurerm_eventhub_consumer_group', 'azure:eventhub:ConsumerGroup'],
    read: (group) => ({ service: 'event-hubs', name: group.text('name'), from: group.link('eventhub_name') }),
  },
  {
    types: ['azure-native:eventhub:ConsumerGroup', 'Microsoft.EventHub/namespaces/eventhubs/consumergroups'],
    read: (group) => ({
      service: 'event-hubs',
      name: group.text('consumerGroupName') ?? group.text('name'),
      from: group.link('parent_id') ?? group.link('eventHubName'),
    }),
  },
];
