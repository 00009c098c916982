import {
  NatGateway,
  NetworkSecurityGroup,
  PublicIPAddress,
  Subnet,
  type VirtualNetwork,
} from '@pulumi/azure-native/network';
import type * as pulumi from '@pulumi/pulumi';
import { resourceName } from '../../plan/names';
import { type TargetPlan, tagsOf } from '../../plan/platform-plan';
import type { PrivateNetwork } from '../shared/azure-foundation';

export interface Home {
  readonly plan: TargetPlan;
  readonly group: pulumi.Output<string>;
  readonly virtual: VirtualNetwork;
  readonly parent: pulumi.Resource;
}

type Use = keyof PrivateNetwork['machines'];

/** Which quarter of the network's range each has; the first is that of private endpoints. */
const QUARTERS = { host: 1, container: 2 } as const satisfies Readonly<Record<Use, number>>;

/**
 * What Databricks' machines cannot start without: its programs and its logs. Everything else comes by private endpoints.
 * Source: learn.microsoft.com/azure/databricks/security/network/classic/udr
 */
const SERVICES = ['Microsoft.Storage', 'Microsoft.EventHub'];

export function machineSubnetName(plan: TargetPlan, use: Use): string {
  return resourceName(plan, `databricks-${use}`);
}

/** `quarter('10.40.0.0/16', 1)` is 10.40.64.0/18. */
export function quarter(range: string, which: 0 | 1 | 2 | 3): string {
  const [address = '', bits = ''] = range.split('/');
  const length = Number(bits) + 2;
  const first = address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0) + which * 2 ** (32 - length);
  const octets = [24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256);
  return `${octets.join('.')}/${length}`;
}

/** Databricks puts its own rules into the security group; Azure changes one subnet of a network at a time. */
export function machineSubnets(home: Home, endpoints: Subnet): PrivateNetwork['machines'] {
  const { plan, group, parent } = home;
  const rules = new NetworkSecurityGroup(
    'machines',
    {
      networkSecurityGroupName: resourceName(plan, 'databricks'),
      resourceGroupName: group,
      location: plan.region,
      tags: tagsOf(plan, 'none'),
    },
    { parent },
  );
  const wayOut = hasExports(plan) ? createWayOut(home) : undefined;
  const host = createSubnet(home, 'host', { rules, wayOut, after: endpoints });
  const container = createSubnet(home, 'container', { rules, wayOut, after: host });
  return { host: nameOf(plan, 'host', host), container: nameOf(plan, 'container', container) };
}

/** Whoever uses the name waits for the subnet. */
function nameOf(plan: TargetPlan, use: Use, { id }: Subnet): pulumi.Output<string> {
  return id.apply(() => machineSubnetName(plan, use));
}

interface SubnetSettings {
  readonly rules: NetworkSecurityGroup;
  readonly wayOut: NatGateway | undefined;
  readonly after: Subnet;
}

function createSubnet({ plan, group, virtual, parent }: Home, use: Use, settings: SubnetSettings): Subnet {
  const { rules, wayOut, after } = settings;
  return new Subnet(
    `machines-${use}`,
    {
      subnetName: machineSubnetName(plan, use),
      virtualNetworkName: virtual.name,
      resourceGroupName: group,
      addressPrefix: quarter(plan.foundation.networkRange.value, QUARTERS[use]),
      defaultOutboundAccess: false,
      delegations: [{ name: 'databricks', serviceName: 'Microsoft.Databricks/workspaces' }],
      networkSecurityGroup: { id: rules.id },
      serviceEndpoints: SERVICES.map((service) => ({ service })),
      ...(wayOut && { natGateway: { id: wayOut.id } }),
    },
    { parent, dependsOn: [after] },
  );
}

function hasExports({ lake }: TargetPlan): boolean {
  return lake.zones.some(({ jobs }) => jobs.some(({ value }) => value.task === 'export'));
}

/** The store in Kenya is the one thing outside of Azure that a machine may have to reach; no call comes in by it. */
function createWayOut({ plan, group, parent }: Home): NatGateway {
  const shared = {
    resourceGroupName: group,
    location: plan.region,
    sku: { name: 'Standard' },
    tags: tagsOf(plan, 'none'),
  };
  const address = new PublicIPAddress(
    'way-out',
    { ...shared, publicIpAddressName: resourceName(plan, 'way-out'), publicIPAllocationMethod: 'Static' },
    { parent },
  );
  return new NatGateway(
    'way-out',
    { ...shared, natGatewayName: resourceName(plan, 'way-out'), publicIpAddresses: [{ id: address.id }] },
    { parent },
  );
}
