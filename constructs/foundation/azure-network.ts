import { Subnet, VirtualNetwork } from '@pulumi/azure-native/network';
import { PrivateZone, VirtualNetworkLink } from '@pulumi/azure-native/privatedns';
import * as pulumi from '@pulumi/pulumi';
import { resourceName } from '../../plan/names';
import { type TargetPlan, tagsOf } from '../../plan/platform-plan';
import type { Endpoint, PrivateNetwork } from '../shared/azure-foundation';
import { Part } from './part';

/** No machine in it has an outside address; stores come into it as private endpoints. */
export function privateNetwork(
  plan: TargetPlan,
  group: pulumi.Output<string>,
  foundation: pulumi.Resource,
): PrivateNetwork {
  const { network, networkRange } = plan.foundation;
  if ('given' in network.value) return { subnet: pulumi.output(givenSubnet(network.value.given)) };
  const parent = new Part('foundation.network', foundation);
  const virtual = new VirtualNetwork(
    'network',
    {
      virtualNetworkName: network.value.create,
      resourceGroupName: group,
      location: plan.region,
      addressSpace: { addressPrefixes: [networkRange.value] },
      tags: tagsOf(plan, 'none'),
    },
    { parent },
  );
  const subnet = new Subnet(
    'subnet',
    {
      subnetName: resourceName(plan, 'subnet'),
      virtualNetworkName: virtual.name,
      resourceGroupName: group,
      addressPrefix: networkRange.value,
      defaultOutboundAccess: false,
    },
    { parent },
  );
  const name = (endpoint: Endpoint) => createNames(plan, group, endpoint, virtual, parent);
  return { subnet: subnet.id, names: { blob: name('blob'), dfs: name('dfs') } };
}

function givenSubnet(id: string): string {
  if (!id.includes('/subnets/'))
    throw new Error(
      `targets.azure.foundation.network: found ${id}; allowed: a subnet's id, .../virtualNetworks/NAME/subnets/NAME`,
    );
  return id;
}

function createNames(
  plan: TargetPlan,
  group: pulumi.Output<string>,
  endpoint: Endpoint,
  network: VirtualNetwork,
  parent: pulumi.Resource,
): pulumi.Output<string> {
  const shared = { resourceGroupName: group, location: 'global', tags: tagsOf(plan, 'none') };
  const zone = new PrivateZone(
    `names-${endpoint}`,
    { ...shared, privateZoneName: `privatelink.${endpoint}.core.windows.net` },
    { parent },
  );
  new VirtualNetworkLink(
    `names-${endpoint}`,
    {
      ...shared,
      virtualNetworkLinkName: resourceName(plan, endpoint),
      privateZoneName: zone.name,
      virtualNetwork: { id: network.id },
      registrationEnabled: false,
    },
    { parent },
  );
  return zone.id;
}
