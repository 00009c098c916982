import { after, cloudFormation, onlyFact, pulumi, saidBy, terraform } from '../engines';

test.each([
  [
    'CloudFormation',
    cloudFormation({
      E: [
        'AWS::EC2::VPCEndpoint',
        { VpcId: 'vpc-1', ServiceName: { 'Fn::Join': ['', ['com.amazonaws.', { Ref: 'AWS::Region' }, '.s3']] } },
      ],
    }),
  ],
  [
    'Terraform',
    terraform({
      'aws_vpc_endpoint.e': {
        vpc_id: 'vpc-1',
        service_name: 'com.amazonaws.af-south-1.s3',
        vpc_endpoint_type: 'Gateway',
      },
    }),
  ],
  [
    'Pulumi',
    pulumi({ e: ['aws:ec2/vpcEndpoint:VpcEndpoint', { vpcId: 'vpc-1', serviceName: 'com.amazonaws.af-south-1.s3' }] }),
  ],
])('one gateway endpoint is the same fact from %s', (_, graph) => {
  expect(saidBy(onlyFact(graph, 'StoreEndpoint'))).toEqual({ service: 's3', vpc: { text: 'vpc-1' }, gateway: true });
});

test.each([
  ['com.amazonaws.af-south-1.ecr.dkr', 'ecr.dkr'],
  ['cn.com.amazonaws.cn-north-1.kinesis-streams', 'kinesis-streams'],
  ['com.amazonaws.vpce.example', 'example'],
])('%s is an interface to %s', (ServiceName, service) => {
  const graph = cloudFormation({ E: ['AWS::EC2::VPCEndpoint', { ServiceName, VpcEndpointType: 'Interface' }] });

  expect(onlyFact(graph, 'StoreEndpoint')).toMatchObject({ service, gateway: false });
});

test('a region that is referred to does not hide the service', () => {
  const graph = cloudFormation({
    R: ['Custom::Region', {}],
    E: ['AWS::EC2::VPCEndpoint', { ServiceName: { 'Fn::Sub': `com.amazonaws.\${R.Name}.s3` } }],
  });

  expect(onlyFact(graph, 'StoreEndpoint').service).toBe('s3');
});

test('a name that is known after apply is not known', () => {
  const graph = terraform({
    'aws_vpc_endpoint.e': { service_name: after('data.aws_vpc_endpoint_service.s.service_name') },
  });

  expect(onlyFact(graph, 'StoreEndpoint').service).toHaveProperty('unknown');
});
