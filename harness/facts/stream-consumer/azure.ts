import type { StreamConsumer } from '../facts';
import type { Row } from '../vocabulary';

/** The group that every event hub has. */
const DEFAULT_GROUP = { text: '$Default' };

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
  {
    types: [
      'azurerm_stream_analytics_stream_input_eventhub',
      'azurerm_stream_analytics_stream_input_eventhub_v2',
      'azure:streamanalytics:StreamInputEventHub',
      'azure:streamanalytics:StreamInputEventHubV2',
    ],
    read: (input) => ({
      service: 'stream-analytics',
      name: input.text('name'),
      from: input.link('eventhub_name'),
      group: input.link('eventhub_consumer_group_name') ?? DEFAULT_GROUP,
    }),
  },
  {
    types: ['azure-native:streamanalytics:Input', 'Microsoft.StreamAnalytics/streamingjobs/inputs'],
    read: (input) => {
      const words = ['properties.datasource', 'properties.datasource.properties'];
      const first = (name: string) => words.map((at) => input.link(`${at}.${name}`)).find((link) => link !== undefined);
      const from = first('eventHubName');
      return {
        service: 'stream-analytics',
        name: input.text('inputName') ?? input.text('name'),
        from,
        group: first('consumerGroupName') ?? (from === undefined ? undefined : DEFAULT_GROUP),
      };
    },
  },
];
