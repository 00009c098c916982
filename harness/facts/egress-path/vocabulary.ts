import type { Attribute, Attributes, EgressPath, Link } from '../facts';
import type { Props } from '../props';
import type { Vocabulary } from '../vocabulary';

/** A gateway in a subnet names no network: the subnet does. */
function vpcOf(gateway: Props, subnet: string, vpc: string): Attribute<Link> {
  const own = gateway.withoutComputed(vpc).link(vpc);
  return own ?? gateway.target(subnet)?.link(vpc) ?? { unknown: 'the subnet is not in this input' };
}

function gateway(gateway: Props, connectivity: string, subnet: string, vpc: string): Attributes<EgressPath> {
  return { natGateway: gateway.is(connectivity, 'public') ?? true, vpc: vpcOf(gateway, subnet, vpc) };
}

export const egressPath: Vocabulary<EgressPath> = {
  rows: [
    {
      types: ['AWS::EC2::NatGateway'],
      read: (nat) => gateway(nat, 'ConnectivityType', 'SubnetId', 'VpcId'),
    },
    {
      types: ['aws_nat_gateway', 'aws:ec2:NatGateway'],
      read: (nat) => gateway(nat, 'connectivity_type', 'subnet_id', 'vpc_id'),
    },
    {
      types: ['google_compute_router_nat', 'gcp:compute:RouterNat'],
      read: (nat) => ({
        natGateway: nat.is('type', 'PUBLIC') ?? true,
        vpc: nat.target('router')?.link('network') ?? { unknown: 'the router is not in this input' },
      }),
    },
    {
      // Subnets name their gateway, and not the other way round.
      types: ['azurerm_nat_gateway', 'azure:network:NatGateway', 'azure-native:network:NatGateway'],
      read: () => ({ natGateway: true }),
    },
  ],
  fact: (base, attributes) => ({ kind: 'EgressPath', ...base, ...attributes }),
};
