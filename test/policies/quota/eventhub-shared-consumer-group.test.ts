import type { Block } from '../../../harness/testing/inputs';
import { attribute, output, terraform } from '../../../harness/testing/inputs';
import { eventhubSharedConsumerGroup } from '../../../policies/quota/eventhub-shared-consumer-group';
import { NATIVE_EVENT_HUB } from '../../fixtures/streams';
import { runTwins } from '../../fixtures/twins';

const SHARED = { messageId: 'shared', actual: '1', expected: '3, one each' };

function plan(...names: readonly string[]) {
  const groups = names.map((name): [string, Block] => [
    `azurerm_eventhub_consumer_group.${name}`,
    { name, eventhub_name: attribute('azurerm_eventhub.main', 'name') },
  ]);
  return terraform({ 'azurerm_eventhub.main': { name: 'clicks' }, ...Object.fromEntries(groups) });
}

function preview(...names: readonly string[]) {
  const eventHubName = output('azure-native:eventhub:EventHub', 'main', 'name');
  const groups = names.map((name): [string, Block] => [
    `azure-native:eventhub:ConsumerGroup ${name}`,
    { consumerGroupName: name, eventHubName },
  ]);
  return NATIVE_EVENT_HUB.build({ eventHubName: 'clicks' }, Object.fromEntries(groups));
}

runTwins(
  eventhubSharedConsumerGroup,
  [
    {
      ...SHARED,
      name: 'in Terraform',
      address: 'azurerm_eventhub.main',
      broken: plan(),
      mended: plan('billing', 'search'),
      stated: { consumers: 3 },
    },
    {
      ...SHARED,
      name: 'in azure-native',
      address: NATIVE_EVENT_HUB.address,
      broken: preview(),
      mended: preview('billing', 'search'),
      stated: { consumers: 3 },
    },
  ],
  { cannotTell: [{ name: 'who reads it is stated nowhere', input: plan(), because: /consumers/ }] },
);
