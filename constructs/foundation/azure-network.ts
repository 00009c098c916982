import { Subnet, VirtualNetwork } from '@pulumi/azure-native/network';
import { PrivateZone, VirtualNetworkLink } from '@pulumi/azure-native/privatedns';
import * as pulumi from '@pulumi/pulumi';
import { resourceName } from '../../plan/names';
import { type TargetPlan, tagsOf } from '../../plan/platform-plan';
import { DOORS, type Door, type PrivateNetwork } from '../shared/azure-foundation';
import { type Home, machineSubnetName, machineSubnets, quarter } from './azure-machines';
import { Part } from './part';

/** No machine in it has an outside address; stores come into it as private endpoints. */
export function privateNetwork(
  plan: TargetPlan,
  group: pulumi.Output<string>,
  foundation: pulumi.Resource,
): PrivateNetwork {
  const { network, networkRange } = plan.foundation;
  if ('given' in network.value) return givenNetwork(plan, network.value.given);
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
  const home: Home = { plan, group, virtual, parent };
  const subnet = new Subnet(
    'subnet',
    {
      subnetName: resourceName(plan, 'subnet'),
      virtualNetworkName: virtual.name,
      resourceGroupName: group,
      addressPrefix: quarter(networkRange.value, 0),
      defaultOutboundAccess: false,
    },
    { parent },
  );
  const name = (door: Door) => createNames(home, door);
  return {
    id: virtual.id,
    subnet: subnet.id,
    machines: machineSubnets(home, subnet),
    names: { blob: name('blob'), dfs: name('dfs'), databricks_ui_api: name('databricks_ui_api') },
  };
}

/** Its owner has made two subnets in it, delegated to Databricks, under the names that ours would have. */
function givenNetwork(plan: TargetPlan, id: string): PrivateNetwork {
  const [network, subnet] = id.split('/subnets/');
  if (network === undefined || subnet === undefined)
    throw new Error(
      `targets.azure.foundation.network: found ${id}; allowed: a subnet's id, .../virtualNetworks/NAME/subnets/NAME`,
    );
  const name = (use: 'host' | 'container') => pulumi.output(machineSubnetName(plan, use));
  return {
    id: pulumi.output(network),
    subnet: pulumi.output(id),
    machines: { host: name('host'), container: name('container') },
  };
}

function createNames({ plan, group, virtual, parent }: Home, door: Door): pulumi.Output<string> {
  const shared = { resourceGroupName: group, location: 'global', tags: tagsOf(plan, 'none') };
  const zone = new PrivateZone(
    `names-${door}`,
    { ...shared, privateZoneName: `privatelink.${DOORS[door]}` },
    { parent },
  );
  new VirtualNetworkLink(
    `names-${door}`,
    {
      ...shared,
      virtualNetworkLinkName: resourceName(plan, door),
      privateZoneName: zone.name,
      virtualNetwork: { id: virtual.id },
      registrationEnabled: false,
      // A name that the zone lacks is somebody else's: Databricks' own stores have private endpoints too.
      resolutionPolicy: 'NxDomainRedirect',
    },
    { parent },
  );
  return zone.id;
}
