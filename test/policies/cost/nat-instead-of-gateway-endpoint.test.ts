import { attribute, type Block, cloudformation, output, pulumi, terraform, urn } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { natInsteadOfGatewayEndpoint } from '../../../policies/cost/nat-instead-of-gateway-endpoint';

const MISSING = { messageId: 'missing', actual: 'no gateway endpoint', expected: 'a gateway endpoint for s3' };
const S3 = 'com.amazonaws.af-south-1.s3';

function network(others: Readonly<Record<string, Block>> = {}, nat: Block = {}) {
  return cloudformation({
    Vpc: { Type: 'AWS::EC2::VPC', Properties: {} },
    Public: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Vpc' } } },
    Nat: { Type: 'AWS::EC2::NatGateway', Properties: { SubnetId: { Ref: 'Public' }, ...nat } },
    ...others,
  });
}

function endpoint(ServiceName: string, others: Block = {}): Block {
  return { Type: 'AWS::EC2::VPCEndpoint', Properties: { VpcId: { Ref: 'Vpc' }, ServiceName, ...others } };
}

function terraformNetwork(others: Readonly<Record<string, Block>> = {}) {
  return terraform({
    'aws_vpc.main': {},
    'aws_subnet.public': { vpc_id: attribute('aws_vpc.main', 'id') },
    'aws_nat_gateway.main': { subnet_id: attribute('aws_subnet.public', 'id') },
    ...others,
  });
}

const NAT = urn('aws:ec2/natGateway:NatGateway', 'main');

PolicyTester.run(
  natInsteadOfGatewayEndpoint,
  {
    passing: [
      { name: 'an endpoint, in CloudFormation', input: network({ S3: endpoint(S3) }) },
      {
        name: 'an endpoint, in Terraform',
        input: terraformNetwork({
          'aws_vpc_endpoint.s3': { vpc_id: attribute('aws_vpc.main', 'id'), service_name: S3 },
        }),
      },
      { name: 'a gateway to private networks only', input: network({}, { ConnectivityType: 'private' }) },
    ],
    failing: [
      { name: 'none, in CloudFormation', input: network(), findings: [{ ...MISSING, address: 'Nat' }] },
      {
        name: 'two gateways of one network, told once',
        input: network({ Nat2: { Type: 'AWS::EC2::NatGateway', Properties: { SubnetId: { Ref: 'Public' } } } }),
        findings: [{ ...MISSING, address: 'Nat' }],
      },
      {
        name: 'an endpoint for another service',
        input: network({ Table: endpoint('com.amazonaws.af-south-1.dynamodb') }),
        findings: [{ ...MISSING, address: 'Nat' }],
      },
      {
        name: 'an interface, which is paid by the gigabyte too',
        input: network({ S3: endpoint(S3, { VpcEndpointType: 'Interface' }) }),
        findings: [{ ...MISSING, address: 'Nat' }],
      },
      {
        name: 'an endpoint in another network',
        input: network({
          Other: { Type: 'AWS::EC2::VPC', Properties: {} },
          S3: endpoint(S3, { VpcId: { Ref: 'Other' } }),
        }),
        findings: [{ ...MISSING, address: 'Nat' }],
      },
      {
        name: 'none, in Terraform',
        input: terraformNetwork(),
        findings: [{ ...MISSING, address: 'aws_nat_gateway.main' }],
      },
      {
        name: 'none, in Pulumi',
        input: pulumi({
          'aws:ec2/vpc:Vpc main': {},
          'aws:ec2/subnet:Subnet public': { vpcId: output('aws:ec2/vpc:Vpc', 'main', 'id') },
          'aws:ec2/natGateway:NatGateway main': { subnetId: output('aws:ec2/subnet:Subnet', 'public', 'id') },
        }),
        findings: [{ ...MISSING, address: NAT }],
      },
    ],
    cannotTell: [
      {
        name: 'an endpoint for a service that a parameter names',
        input: cloudformation({
          Nat: { Type: 'AWS::EC2::NatGateway', Properties: { SubnetId: 'subnet-1' } },
          S3: {
            Type: 'AWS::EC2::VPCEndpoint',
            Properties: { VpcId: 'vpc-1', ServiceName: { Ref: 'AWS::NoSuchParameter' } },
          },
        }),
        because: /the endpoint's service/,
      },
    ],
  },
  { describe, it },
);
