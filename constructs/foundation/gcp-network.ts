import { Firewall, Network, Router, RouterNat, Subnetwork } from '@pulumi/gcp/compute';
import type * as pulumi from '@pulumi/pulumi';
import { resourceName } from '../../plan/names';
import type { TargetPlan } from '../../plan/platform-plan';
import { provide } from './part';

/** Machines in it have no outside address: they reach one another, Google's own services, and what `wayOut` is for. */
export function privateNetwork(plan: TargetPlan, foundation: pulumi.Resource): pulumi.Output<string> {
  return provide(plan.foundation.network.value, 'foundation.network', foundation, (name, parent) => {
    const network = new Network('network', { name, autoCreateSubnetworks: false }, { parent });
    const range = plan.foundation.networkRange.value;
    const subnet = new Subnetwork(
      'subnet',
      {
        name: resourceName(plan, 'subnet'),
        network: network.id,
        region: plan.region,
        ipCidrRange: range,
        privateIpGoogleAccess: true,
      },
      { parent },
    );
    // The machines of a Spark run talk on any port. Source: cloud.google.com/dataproc-serverless/docs/concepts/network
    new Firewall(
      'internal',
      {
        name: resourceName(plan, 'internal'),
        network: network.id,
        direction: 'INGRESS',
        sourceRanges: [range],
        destinationRanges: [range],
        allows: [{ protocol: 'all' }],
      },
      { parent },
    );
    if (plan.lake.zones.some(({ jobs }) => jobs.some(({ value }) => value.task === 'export')))
      wayOut(plan, network, subnet, parent);
    return subnet.id;
  });
}

/** The store in Kenya is none of Google's services: what is copied there leaves through an address that others don't share. */
function wayOut(plan: TargetPlan, network: Network, subnet: Subnetwork, parent: pulumi.Resource): void {
  const { region } = plan;
  const router = new Router('router', { name: resourceName(plan, 'router'), network: network.id, region }, { parent });
  new RouterNat(
    'nat',
    {
      name: resourceName(plan, 'nat'),
      router: router.name,
      region,
      natIpAllocateOption: 'AUTO_ONLY',
      sourceSubnetworkIpRangesToNat: 'LIST_OF_SUBNETWORKS',
      subnetworks: [{ name: subnet.id, sourceIpRangesToNats: ['ALL_IP_RANGES'] }],
      logConfig: { enable: true, filter: 'ALL' },
    },
    { parent },
  );
}
