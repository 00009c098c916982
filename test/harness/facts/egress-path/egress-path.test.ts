import { after, COMPUTED, cloudFormation, onlyFact, output, pulumi, terraform } from '../engines';

const SUBNET = 'aws:ec2/subnet:Subnet';

test.each([
  [
    'CloudFormation',
    cloudFormation({
      Net: ['AWS::EC2::VPC', {}],
      Sub: ['AWS::EC2::Subnet', { VpcId: { Ref: 'Net' } }],
      Nat: ['AWS::EC2::NatGateway', { SubnetId: { Ref: 'Sub' } }],
    }),
    { address: 'Net' },
  ],
  [
    'Terraform',
    terraform({
      'aws_vpc.net': {},
      'aws_subnet.sub': { vpc_id: after('aws_vpc.net.id', 'aws_vpc.net') },
      'aws_nat_gateway.nat': {
        subnet_id: after('aws_subnet.sub.id', 'aws_subnet.sub'),
        vpc_id: COMPUTED,
        connectivity_type: 'public',
      },
    }),
    { address: 'aws_vpc.net' },
  ],
  [
    'Pulumi',
    pulumi({
      sub: [SUBNET, { vpcId: 'vpc-1' }],
      nat: ['aws:ec2/natGateway:NatGateway', { subnetId: output(SUBNET, 'sub', 'id') }],
    }),
    { text: 'vpc-1' },
  ],
])("a gateway is in its subnet's network, from %s", (_, graph, vpc) => {
  expect(onlyFact(graph, 'EgressPath')).toMatchObject({ natGateway: true, vpc });
});

test.each([
  [
    'Terraform',
    terraform({
      'google_compute_router.r': { network: 'projects/duka/global/networks/n' },
      'google_compute_router_nat.nat': { router: after('google_compute_router.r.name', 'google_compute_router.r') },
    }),
  ],
  [
    'Pulumi',
    pulumi({
      r: ['gcp:compute/router:Router', { network: 'projects/duka/global/networks/n' }],
      nat: ['gcp:compute/routerNat:RouterNat', { router: output('gcp:compute/router:Router', 'r', 'name') }],
    }),
  ],
])("Google's is in its router's network, from %s", (_, graph) => {
  expect(onlyFact(graph, 'EgressPath')).toMatchObject({
    natGateway: true,
    vpc: { text: 'projects/duka/global/networks/n' },
  });
});

test('in a subnet elsewhere its network is not known; a private one leads to no internet', () => {
  const graph = terraform({ 'aws_nat_gateway.n': { subnet_id: 'subnet-1', connectivity_type: 'private' } });

  expect(onlyFact(graph, 'EgressPath')).toMatchObject({
    natGateway: false,
    vpc: { unknown: 'the subnet is not in this input' },
  });
});

test.each([
  ['Terraform', terraform({ 'azurerm_nat_gateway.n': { name: 'way-out' } })],
  ['Pulumi', pulumi({ n: ['azure-native:network:NatGateway', { natGatewayName: 'way-out' }] })],
])("Azure's leads to the internet, from %s", (_, graph) => {
  expect(onlyFact(graph, 'EgressPath')).toMatchObject({ natGateway: true });
});
