import { Stack } from 'aws-cdk-lib';
import {
  FlowLogDestination,
  GatewayVpcEndpointAwsService,
  IpAddresses,
  type IVpc,
  SubnetType,
  Vpc,
} from 'aws-cdk-lib/aws-ec2';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { TargetPlan } from '../../plan/platform-plan';

/** No way in or out but to S3, which takes no interface and costs nothing. */
export function createNetwork(scope: Construct, plan: TargetPlan, name: string, logArchive: string): Vpc {
  const network = new Vpc(scope, 'Network', {
    vpcName: name,
    ipAddresses: IpAddresses.cidr(plan.foundation.networkRange.value),
    subnetConfiguration: [{ name: 'Private', subnetType: SubnetType.PRIVATE_ISOLATED }],
    gatewayEndpoints: { Objects: { service: GatewayVpcEndpointAwsService.S3 } },
    // To empty the default security group, CDK ships a function as an asset; nothing of ours is in that group.
    restrictDefaultSecurityGroup: false,
  });
  const archive = Bucket.fromBucketName(network, 'Archive', logArchive);
  network.addFlowLog('FlowLog', { destination: FlowLogDestination.toS3(archive, 'network/') });
  return network;
}

export function givenNetwork(scope: Construct, vpcId: string): IVpc {
  return Vpc.fromVpcAttributes(scope, 'Network', { vpcId, availabilityZones: Stack.of(scope).availabilityZones });
}
