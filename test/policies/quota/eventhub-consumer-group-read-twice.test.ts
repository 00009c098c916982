import { output, pulumi, terraform, urn } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { eventhubConsumerGroupReadTwice } from '../../../policies/quota/eventhub-consumer-group-read-twice';

const TWICE = { messageId: 'twice', actual: '2 inputs', expected: 'one input' };
const HUB = 'azure-native:eventhub:EventHub';
const INPUT = 'azure-native:streamanalytics:Input';

function plan(first: string, second: string) {
  const input = (group: string) => ({ eventhub_name: 'clicks', eventhub_consumer_group_name: group });
  return terraform({
    'azurerm_stream_analytics_stream_input_eventhub_v2.alerts': input(first),
    'azurerm_stream_analytics_stream_input_eventhub_v2.totals': input(second),
  });
}

function preview(first: string, second: string) {
  const input = (consumerGroupName: string) => ({
    properties: {
      type: 'Stream',
      datasource: {
        type: 'Microsoft.EventHub/EventHub',
        eventHubName: output(HUB, 'clicks', 'name'),
        ...(consumerGroupName === '' ? {} : { consumerGroupName }),
      },
    },
  });
  return pulumi({
    [`${HUB} clicks`]: { eventHubName: 'clicks' },
    [`${INPUT} alerts`]: input(first),
    [`${INPUT} totals`]: input(second),
  });
}

PolicyTester.run(
  eventhubConsumerGroupReadTwice,
  {
    passing: [
      { name: 'a group each in Terraform', input: plan('alerts', 'totals') },
      { name: 'a group each in Pulumi', input: preview('alerts', 'totals') },
      {
        name: 'an input that is no event hub',
        input: pulumi({
          [`${INPUT} a`]: { properties: { type: 'Reference' } },
          [`${INPUT} b`]: { properties: { type: 'Reference' } },
        }),
      },
    ],
    failing: [
      {
        name: 'one group in Terraform',
        input: plan('alerts', 'alerts'),
        findings: [
          { ...TWICE, address: 'azurerm_stream_analytics_stream_input_eventhub_v2.alerts' },
          { ...TWICE, address: 'azurerm_stream_analytics_stream_input_eventhub_v2.totals' },
        ],
      },
      {
        name: 'the default group in Pulumi',
        input: preview('', '$Default'),
        findings: [
          { ...TWICE, address: urn(INPUT, 'alerts') },
          { ...TWICE, address: urn(INPUT, 'totals') },
        ],
      },
    ],
  },
  { describe, it },
);
