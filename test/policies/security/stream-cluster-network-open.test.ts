import { streamClusterNetworkOpen } from '../../../policies/security/stream-cluster-network-open';
import { EVENT_HUBS, MSK, NATIVE_EVENT_HUBS } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const OPEN = { messageId: 'open', actual: 'every network', expected: 'named networks or private endpoints' };
const access = (Type: string) => ({ BrokerNodeGroupInfo: { ConnectivityInfo: { PublicAccess: { Type } } } });
const nodes = (type: string) => ({ broker_node_group_info: [{ connectivity_info: [{ public_access: [{ type }] }] }] });

runTwins(
  streamClusterNetworkOpen,
  [
    twin(MSK.cloudformation, { broken: access('SERVICE_PROVIDED_EIPS'), mended: access('DISABLED') }, OPEN),
    ...bridgedTwins(...MSK.bridge, { broken: nodes('SERVICE_PROVIDED_EIPS'), mended: nodes('DISABLED') }, OPEN),
    ...bridgedTwins(
      ...EVENT_HUBS,
      { broken: { name: 'events', sku: 'Standard' }, mended: { name: 'events', public_network_access_enabled: false } },
      OPEN,
    ),
    ...bridgedTwins(
      ...EVENT_HUBS,
      {
        broken: { network_rulesets: [{ default_action: 'Allow' }] },
        mended: { network_rulesets: [{ default_action: 'Deny' }] },
      },
      OPEN,
      { name: 'rules that let all in' },
    ),
    twin(
      NATIVE_EVENT_HUBS,
      { broken: { publicNetworkAccess: 'Enabled' }, mended: { publicNetworkAccess: 'Disabled' } },
      OPEN,
    ),
  ],
  {
    passing: [
      {
        name: 'rules of their own, in azure-native',
        input: NATIVE_EVENT_HUBS.build(
          { namespaceName: 'events' },
          { 'azure-native:eventhub:NamespaceNetworkRuleSet r': { namespaceName: 'events', defaultAction: 'Deny' } },
        ),
      },
    ],
  },
);
