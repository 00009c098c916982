import { isUnknown } from '../../../../harness/read/graph';
import { after, cloudFormation, onlyFact, pulumi, terraform } from '../engines';

const CLUSTER = 'AWS::Redshift::Cluster';

test("a cluster that says nothing has Redshift's defaults, in each engine", () => {
  const defaults = {
    system: 'redshift',
    nodes: 1,
    encrypted: true,
    public: false,
    privateRouting: false,
    snapshotDays: 1,
    audited: false,
    versionUpgrades: true,
    usageLimits: [],
    pauses: [],
  };
  const graphs = [
    cloudFormation({ C: [CLUSTER, {}] }),
    terraform({ 'aws_redshift_cluster.c': { cluster_identifier: 'dwh' } }),
    pulumi({ c: ['aws:redshift/cluster:Cluster', { clusterIdentifier: 'dwh' }] }),
  ];

  for (const graph of graphs) expect(onlyFact(graph, 'Warehouse')).toMatchObject(defaults);
});

test('texts count as the numbers and flags that they spell', () => {
  const graph = cloudFormation({
    C: [CLUSTER, { NumberOfNodes: '2', Encrypted: 'false', AutomatedSnapshotRetentionPeriod: '0' }],
  });

  expect(onlyFact(graph, 'Warehouse')).toMatchObject({ nodes: 2, encrypted: false, snapshotDays: 0 });
});

test('limits, pauses, logs and copies join the cluster that they name', () => {
  const graph = terraform({
    'aws_redshift_cluster.c': { cluster_identifier: 'dwh' },
    'aws_redshift_usage_limit.l': {
      cluster_identifier: 'dwh',
      feature_type: 'spectrum',
      breach_action: 'disable',
    },
    'aws_redshift_scheduled_action.p': {
      schedule: 'cron(0 18 ? * MON-FRI *)',
      target_action: [{ pause_cluster: [{ cluster_identifier: 'dwh' }] }],
    },
    'aws_redshift_scheduled_action.r': {
      schedule: 'cron(0 6 ? * MON-FRI *)',
      target_action: [{ resume_cluster: [{ cluster_identifier: 'dwh' }] }],
    },
    'aws_redshift_logging.l': { cluster_identifier: 'dwh' },
    'aws_redshift_snapshot_copy.c': { cluster_identifier: 'dwh', destination_region: 'eu-west-1' },
  });

  expect(onlyFact(graph, 'Warehouse')).toMatchObject({
    usageLimits: [{ feature: 'spectrum', stops: true }],
    pauses: ['cron(0 18 ? * MON-FRI *)'],
    audited: true,
    copyRegions: ['eu-west-1'],
  });
});

test('a limit that names the cluster by reference joins it too', () => {
  const graph = terraform({
    'aws_redshift_cluster.c': { cluster_identifier: 'dwh' },
    'aws_redshift_usage_limit.l': {
      cluster_identifier: after('aws_redshift_cluster.c.id', 'aws_redshift_cluster.c'),
      feature_type: 'concurrency-scaling',
      breach_action: 'log',
    },
  });

  expect(onlyFact(graph, 'Warehouse').usageLimits).toEqual([{ feature: 'concurrency-scaling', stops: false }]);
});

test('a password counts as written only where it can be read', () => {
  const of = (MasterUserPassword: string) =>
    onlyFact(cloudFormation({ C: [CLUSTER, { MasterUserPassword }] }), 'Warehouse').passwordWritten;

  expect(of('Planted-Passw0rd')).toBe(true);
  expect(of('{{resolve:secretsmanager:dwh:SecretString:password}}')).toBe(false);
});

test('a value that a parameter without a default gives stays unknown', () => {
  const graph = cloudFormation({ C: [CLUSTER, { PubliclyAccessible: { Ref: 'IsPublic' } }] });

  expect(isUnknown(onlyFact(graph, 'Warehouse').public)).toBe(true);
});

test('what the security groups of the same input let in is known, in two engines', () => {
  const template = cloudFormation({
    C: [CLUSTER, { VpcSecurityGroupIds: [{ 'Fn::GetAtt': ['G', 'GroupId'] }] }],
    G: ['AWS::EC2::SecurityGroup', { SecurityGroupIngress: [{ IpProtocol: 'tcp', CidrIp: '0.0.0.0/0' }] }],
  });
  const plan = terraform({
    'aws_redshift_cluster.c': {
      cluster_identifier: 'dwh',
      vpc_security_group_ids: [after('aws_security_group.g.id', 'aws_security_group.g')],
    },
    'aws_security_group.g': { ingress: [{ protocol: 'tcp', cidr_blocks: ['0.0.0.0/0'] }] },
  });

  for (const graph of [template, plan]) expect(onlyFact(graph, 'Warehouse').letIn).toEqual(['0.0.0.0/0']);
});
