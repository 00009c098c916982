import type { Attribute, StoreEndpoint } from '../facts';
import { mapKnown } from '../maybe';
import type { Vocabulary } from '../vocabulary';

/** `com.amazonaws.af-south-1.s3` is s3, whether the region is written out or referred to. */
function serviceOf(name: Attribute<string>): Attribute<string> {
  return mapKnown(name, (known) => known.replace(/^[\w.]*amazonaws\.(\$\{[^}]*\}|[^.]+)\./, ''));
}

export const storeEndpoint: Vocabulary<StoreEndpoint> = {
  rows: [
    {
      types: ['AWS::EC2::VPCEndpoint'],
      read: (endpoint) => ({
        service: serviceOf(endpoint.spelling('ServiceName')),
        vpc: endpoint.link('VpcId'),
        gateway: endpoint.is('VpcEndpointType', 'Gateway') ?? true,
      }),
    },
    {
      types: ['aws_vpc_endpoint', 'aws:ec2:VpcEndpoint'],
      read: (endpoint) => ({
        service: serviceOf(endpoint.spelling('service_name')),
        vpc: endpoint.link('vpc_id'),
        gateway: endpoint.is('vpc_endpoint_type', 'Gateway') ?? true,
      }),
    },
  ],
  fact: (base, attributes) => ({ kind: 'StoreEndpoint', ...base, ...attributes }),
};
