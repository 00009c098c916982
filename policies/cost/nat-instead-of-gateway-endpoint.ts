import type { Attribute, Link } from '../../harness/facts/facts';
import { isUnknown } from '../../harness/read/graph';
import { definePolicy } from '../define';

function nameOf(vpc: Attribute<Link>): string | undefined {
  return vpc === undefined || isUnknown(vpc) ? undefined : (vpc.address ?? vpc.text);
}

/** Two networks that both are named and differ; one that is not named may be any. */
function differ(one: Attribute<Link>, other: Attribute<Link>): boolean {
  const [first, second] = [nameOf(one), nameOf(other)];
  return first !== undefined && second !== undefined && first !== second;
}

export const natInsteadOfGatewayEndpoint = definePolicy({
  id: 'cost/nat-instead-of-gateway-endpoint',
  summary: 'Private networks reach object storage through a gateway endpoint.',
  why: 'A NAT gateway bills every gigabyte that jobs read from and write to S3, about USD 0.045 in us-east-1; a gateway endpoint carries the same bytes for nothing.',
  fix: 'Add a gateway endpoint for S3 (com.amazonaws.<region>.s3, type Gateway) to the route tables of the private subnets.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/glue/latest/dg/vpc-endpoints-s3.html', asOf: '2023-06' },
    { url: 'https://blog.easecloud.io/all/route-s3-and-dynamodb-traffic-through-vpc-endpoints-its-free/', asOf: null },
  ],
  on: 'EgressPath',
  options: {},
  messages: { missing: 'bytes to and from S3 pass the NAT gateway, since its network has no gateway endpoint for S3' },
  check: (path, { all, need, report }) => {
    if (path.provider !== 'aws' || need(path.natGateway, 'whether it leads to the internet') !== true) return;
    const [first] = all('EgressPath').filter(({ vpc }) => !differ(vpc, path.vpc));
    // A gateway in each zone is the same gap in the same network.
    if (first !== undefined && first.address !== path.address) return;
    const near = all('StoreEndpoint').filter(({ vpc }) => !differ(vpc, path.vpc));
    const isGateway = near.some(({ service, gateway }) => {
      const isS3 = need(service, "the endpoint's service") === 's3';
      return isS3 && need(gateway, "the endpoint's type");
    });
    if (isGateway) return;
    report({ messageId: 'missing', actual: 'no gateway endpoint', expected: 'a gateway endpoint for s3' });
  },
});
