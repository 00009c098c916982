import { isUnknown } from '../../read/graph';
import { letIn } from '../database/aws-network';
import type { Attribute, Attributes, Warehouse } from '../facts';
import { mapKnown } from '../maybe';
import { regionOf } from '../place';
import type { Props } from '../props';
import { awsTags, listedTags } from '../tags';
import type { Row } from '../vocabulary';
import { isReadable } from './readable';

/** A cluster of one node unless told otherwise, and of one type of cluster always. */
function nodesOf(type: Attribute<string>, nodes: Attribute<number>): Attribute<number> {
  return mapKnown(type, (known) => (known === 'single-node' ? 1 : undefined)) ?? nodes ?? 1;
}

const CLUSTER = {
  system: 'redshift',
  keyable: true,
  usageLimits: [],
  pauses: [],
  allowed: [],
  copyRegions: [],
} as const;

function cloudFormationCluster(cluster: Props): Attributes<Warehouse> {
  return {
    ...CLUSTER,
    name: cluster.text('ClusterIdentifier'),
    region: regionOf(cluster),
    tags: listedTags(cluster),
    nodeType: cluster.text('NodeType'),
    nodes: nodesOf(cluster.text('ClusterType'), cluster.number('NumberOfNodes')),
    parameterGroup: cluster.link('ClusterParameterGroupName'),
    // Redshift has encrypted every new cluster since January 2025.
    encrypted: cluster.boolean('Encrypted') ?? true,
    key: cluster.link('KmsKeyId'),
    public: cluster.boolean('PubliclyAccessible') ?? false,
    letIn: letIn(cluster, 'VpcSecurityGroupIds'),
    privateRouting: cluster.boolean('EnhancedVpcRouting') ?? false,
    snapshotDays: cluster.number('AutomatedSnapshotRetentionPeriod') ?? 1,
    keptOnDelete: /^(Retain|Snapshot)/.test(cluster.resource.deletionPolicy ?? 'Delete'),
    copyRegions: cluster.texts('DestinationRegion') ?? [],
    audited: cluster.isFilled('LoggingProperties'),
    adminName: cluster.text('MasterUsername'),
    passwordWritten: isReadable(cluster, 'MasterUserPassword'),
    versionUpgrades: cluster.boolean('AllowVersionUpgrade') ?? true,
  };
}

function terraformCluster(declared: Props): Attributes<Warehouse> {
  const cluster = declared.withoutComputed('kms_key_id', 'number_of_nodes', 'cluster_parameter_group_name');
  const logging = cluster.block('logging');
  return {
    ...CLUSTER,
    name: cluster.text('cluster_identifier'),
    region: regionOf(cluster, 'region'),
    tags: awsTags(cluster),
    nodeType: cluster.text('node_type'),
    nodes: nodesOf(cluster.text('cluster_type'), cluster.number('number_of_nodes')),
    parameterGroup: cluster.link('cluster_parameter_group_name'),
    encrypted: cluster.boolean('encrypted') ?? true,
    key: cluster.link('kms_key_id'),
    public: cluster.boolean('publicly_accessible') ?? false,
    letIn: letIn(cluster, 'vpc_security_group_ids'),
    privateRouting: cluster.boolean('enhanced_vpc_routing') ?? false,
    snapshotDays: cluster.number('automated_snapshot_retention_period') ?? 1,
    keptOnDelete: mapKnown(cluster.boolean('skip_final_snapshot') ?? false, (skipped) => !skipped),
    copyRegions: cluster.texts('snapshot_copy.destination_region') ?? [],
    // Before a resource of its own, logging was a block with a switch.
    audited: isUnknown(logging) ? logging : (logging?.boolean('enable') ?? logging !== undefined),
    adminName: cluster.text('master_username'),
    passwordWritten: isReadable(cluster, 'master_password'),
    versionUpgrades: cluster.boolean('allow_version_upgrade') ?? true,
  };
}

function limitOf(limit: Props, feature: string, action: string): Attributes<Warehouse> {
  const stops = mapKnown(limit.text(action), (known) => /^(disable|deactivate)$/i.test(known)) ?? false;
  return { system: 'redshift', usageLimits: [{ feature: limit.text(feature), stops }] };
}

function pauseOf(action: Props, pause: string, schedule: string): Attributes<Warehouse> {
  return action.has(pause) ? { system: 'redshift', pauses: action.texts(schedule) } : { system: 'redshift' };
}

const SERVERLESS = { system: 'redshift-workgroup', usageLimits: [] } as const;

export const redshiftRows: readonly Row<Warehouse>[] = [
  { types: ['AWS::Redshift::Cluster'], read: cloudFormationCluster },
  { types: ['aws_redshift_cluster', 'aws:redshift:Cluster'], read: terraformCluster },
  {
    types: ['AWS::Redshift::UsageLimit'],
    partOf: (limit) => limit.link('ClusterIdentifier'),
    read: (limit) => limitOf(limit, 'FeatureType', 'BreachAction'),
  },
  {
    types: ['aws_redshift_usage_limit', 'aws:redshift:UsageLimit'],
    partOf: (limit) => limit.link('cluster_identifier'),
    read: (limit) => limitOf(limit, 'feature_type', 'breach_action'),
  },
  {
    types: ['AWS::Redshift::ScheduledAction'],
    partOf: (action) => action.link('TargetAction.PauseCluster.ClusterIdentifier'),
    read: (action) => pauseOf(action, 'TargetAction.PauseCluster', 'Schedule'),
  },
  {
    types: ['aws_redshift_scheduled_action', 'aws:redshift:ScheduledAction'],
    partOf: (action) => action.link('target_action.pause_cluster.cluster_identifier'),
    read: (action) => pauseOf(action, 'target_action.pause_cluster', 'schedule'),
  },
  {
    types: ['aws_redshift_logging', 'aws:redshift:Logging'],
    partOf: (logging) => logging.link('cluster_identifier'),
    read: () => ({ system: 'redshift', audited: true }),
  },
  {
    types: ['aws_redshift_snapshot_copy', 'aws:redshift:SnapshotCopy'],
    partOf: (copy) => copy.link('cluster_identifier'),
    read: (copy) => ({ system: 'redshift', copyRegions: copy.texts('destination_region') }),
  },
  {
    types: ['AWS::RedshiftServerless::Workgroup'],
    read: (group) => ({
      ...SERVERLESS,
      name: group.text('WorkgroupName'),
      region: regionOf(group),
      tags: listedTags(group),
      baseCapacity: group.positive('BaseCapacity'),
      maxCapacity: group.positive('MaxCapacity'),
      public: group.boolean('PubliclyAccessible') ?? false,
      letIn: letIn(group, 'SecurityGroupIds'),
      privateRouting: group.boolean('EnhancedVpcRouting') ?? false,
    }),
  },
  {
    types: ['aws_redshiftserverless_workgroup', 'aws:redshiftserverless:Workgroup'],
    read: (declared) => {
      const group = declared.withoutComputed('base_capacity', 'max_capacity');
      return {
        ...SERVERLESS,
        name: group.text('workgroup_name'),
        region: regionOf(group, 'region'),
        tags: awsTags(group),
        baseCapacity: group.positive('base_capacity'),
        maxCapacity: group.positive('max_capacity'),
        public: group.boolean('publicly_accessible') ?? false,
        letIn: letIn(group, 'security_group_ids'),
        privateRouting: group.boolean('enhanced_vpc_routing') ?? false,
      };
    },
  },
  {
    types: ['aws_redshiftserverless_usage_limit', 'aws:redshiftserverless:UsageLimit'],
    partOf: (limit) => limit.link('resource_arn'),
    read: (limit) => ({ ...limitOf(limit, 'usage_type', 'breach_action'), system: 'redshift-workgroup' }),
  },
  {
    types: ['AWS::RedshiftServerless::Namespace'],
    read: (space) => ({
      system: 'redshift-namespace',
      name: space.text('NamespaceName'),
      region: regionOf(space),
      tags: listedTags(space),
      encrypted: true,
      keyable: true,
      key: space.link('KmsKeyId'),
      keptOnDelete:
        space.isFilled('FinalSnapshotName') || /^(Retain|Snapshot)/.test(space.resource.deletionPolicy ?? 'Delete'),
      copyRegions: space.texts('SnapshotCopyConfigurations.DestinationRegion') ?? [],
      audited: space.isFilled('LogExports'),
      adminName: space.text('AdminUsername'),
      passwordWritten: isReadable(space, 'AdminUserPassword'),
    }),
  },
  {
    types: ['aws_redshiftserverless_namespace', 'aws:redshiftserverless:Namespace'],
    read: (declared) => {
      const space = declared.withoutComputed('kms_key_id', 'admin_username', 'log_exports');
      return {
        system: 'redshift-namespace',
        name: space.text('namespace_name'),
        region: regionOf(space, 'region'),
        tags: awsTags(space),
        encrypted: true,
        keyable: true,
        key: space.link('kms_key_id'),
        audited: space.isFilled('log_exports'),
        adminName: space.text('admin_username'),
        passwordWritten: isReadable(space, 'admin_user_password'),
      };
    },
  },
];
