import { PrivateDnsZoneGroup, PrivateEndpoint } from '@pulumi/azure-native/network';
import * as pulumi from '@pulumi/pulumi';
import { resourceName } from '../../plan/names';
import { type TargetPlan, tagsOf } from '../../plan/platform-plan';
import type { Sensitivity } from '../../spec/lake';
import type { AzureFoundation, Door } from './azure-foundation';

interface DoorSettings {
  readonly door: Door;
  /** The id of what it leads to. */
  readonly to: pulumi.Output<string>;
  readonly sensitivity: Sensitivity;
}

/** A service's way into the network, and its name there; returns what waits for both. */
export function openDoor(
  plan: TargetPlan,
  name: string,
  { door, to, sensitivity }: DoorSettings,
  { group, privateNetwork }: AzureFoundation,
  parent: pulumi.Resource,
): pulumi.Output<string> {
  const endpoint = new PrivateEndpoint(
    name,
    {
      privateEndpointName: resourceName(plan, name),
      resourceGroupName: group,
      location: plan.region,
      subnet: { id: privateNetwork.subnet },
      privateLinkServiceConnections: [{ name, privateLinkServiceId: to, groupIds: [door] }],
      tags: tagsOf(plan, sensitivity),
    },
    { parent },
  );
  if (privateNetwork.names === undefined) return endpoint.id;
  const names = new PrivateDnsZoneGroup(
    name,
    {
      privateDnsZoneGroupName: 'default',
      privateEndpointName: endpoint.name,
      resourceGroupName: group,
      privateDnsZoneConfigs: [{ name: door, privateDnsZoneId: privateNetwork.names[door] }],
    },
    { parent },
  );
  return pulumi.all([endpoint.id, names.id]).apply(([id]) => id);
}
