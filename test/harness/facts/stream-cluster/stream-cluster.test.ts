import { after, COMPUTED, cloudFormation, onlyFact, pulumi, terraform } from '../engines';

const NODES = { ClientSubnets: ['a', 'b'], InstanceType: 'kafka.m7g.large' };

it('takes what Amazon MSK sets where no configuration does, by the number of zones', () => {
  const graph = cloudFormation({ C: ['AWS::MSK::Cluster', { BrokerNodeGroupInfo: NODES }] });

  expect(onlyFact(graph, 'StreamCluster').settings).toMatchObject({
    'min.insync.replicas': '1',
    'unclean.leader.election.enable': 'true',
  });
});

it('puts the configuration that a plan refers to over the defaults', () => {
  const graph = terraform({
    'aws_msk_cluster.c': {
      broker_node_group_info: [{ client_subnets: ['a', 'b', 'c'] }],
      configuration_info: [{ arn: after('aws_msk_configuration.s.arn', 'aws_msk_configuration.s'), revision: 1 }],
      storage_mode: COMPUTED,
    },
    'aws_msk_configuration.s': { server_properties: 'unclean.leader.election.enable=false\n' },
  });

  expect(onlyFact(graph, 'StreamCluster')).toMatchObject({
    settings: { 'unclean.leader.election.enable': 'false', 'min.insync.replicas': '2' },
    tiered: false,
  });
});

it('is unknown where the configuration stands elsewhere', () => {
  const graph = cloudFormation({
    C: [
      'AWS::MSK::Cluster',
      { BrokerNodeGroupInfo: NODES, ConfigurationInfo: { Arn: 'arn:aws:kafka:x', Revision: 1 } },
    ],
  });

  expect(onlyFact(graph, 'StreamCluster').settings).toEqual({ unknown: 'its configuration is not in this input' });
});

it.each([
  ['without any way to sign in', {}, true],
  ['with IAM', { client_authentication: [{ sasl: [{ iam: true }] }] }, false],
  ['with certificates', { client_authentication: [{ tls: [{ certificate_authority_arns: ['arn'] }] }] }, false],
  ['with IAM and an open door', { client_authentication: [{ unauthenticated: true, sasl: [{ iam: true }] }] }, true],
])('%s, anonymous is %p', (_, properties, anonymous) => {
  expect(onlyFact(terraform({ 'aws_msk_cluster.c': properties }), 'StreamCluster')).toMatchObject({ anonymous });
});

it('a namespace answers to every network until rules deny it, also from a separate resource', () => {
  const rules = { namespaceName: 'events', defaultAction: 'Deny' };
  const namespace = ['azure-native:eventhub:Namespace', { namespaceName: 'events' }] as const;

  expect(onlyFact(pulumi({ n: namespace }), 'StreamCluster')).toMatchObject({ networkOpen: true });
  expect(
    onlyFact(pulumi({ n: namespace, r: ['azure-native:eventhub:NamespaceNetworkRuleSet', rules] }), 'StreamCluster'),
  ).toMatchObject({ networkOpen: false });
});

it('a plan that prints an empty block for each type of a Confluent cluster names the one that is meant', () => {
  const cluster = { availability: 'SINGLE_ZONE', basic: [], standard: [{}], dedicated: [] };

  expect(onlyFact(terraform({ 'confluent_kafka_cluster.c': cluster }), 'StreamCluster')).toMatchObject({
    tier: 'standard',
    zones: 1,
  });
});
