import type { Attribute, ComputeCluster, Link, Maybe, NodeGroup, Texts } from '../facts';
import { allKnown, anyTrue, joined, mapKnown } from '../maybe';
import type { Props } from '../props';
import { awsTags, listedTags } from '../tags';
import type { Row } from '../vocabulary';

type Groups = Attribute<readonly NodeGroup[]>;
type Role = NodeGroup['role'];

const SECONDS_OF_MINUTE = 60;

function minutes(seconds: Attribute<number>): Attribute<number> {
  return mapKnown(seconds, (known) => known / SECONDS_OF_MINUTE);
}

function roleOf(name: Attribute<string>): Role {
  const text = typeof name === 'string' ? name.toLowerCase() : '';
  return text === 'master' ? 'primary' : text === 'core' ? 'core' : 'task';
}

/** Of several files; settings of one name in two of them are rare, and the last one counts. */
function settingsOf(cluster: Props, document: string, properties: string): Attribute<Texts> {
  const files = mapKnown(cluster.json(document), (all) => all.each('', (file) => file.textsByKey(properties) ?? {}));
  return mapKnown(files, (all: readonly Maybe<Texts>[]) =>
    mapKnown(allKnown(all), (known) => Object.fromEntries(known.flatMap((texts) => Object.entries(texts)))),
  );
}

/** The security configuration that it names, where the input holds it. */
function encrypted(cluster: Props, name: string, document: string): Attribute<boolean> {
  if (!cluster.isFilled(name)) return false;
  const target = cluster.target(name)?.json(document);
  if (target === undefined) return { unknown: 'the security configuration is not in this input' };
  return mapKnown(target, (security) =>
    anyTrue([
      security.boolean('EncryptionConfiguration.EnableAtRestEncryption') ?? false,
      security.boolean('EncryptionConfiguration.EnableInTransitEncryption') ?? false,
    ]),
  );
}

function cfnGroup(group: Props, role: Role): NodeGroup {
  return {
    role,
    spot: group.is('Market', 'SPOT') ?? group.isFilled('BidPrice'),
    count: group.number('InstanceCount'),
    machineTypes: mapKnown(group.text('InstanceType'), (type) => [type]),
  };
}

function cfnFleet(fleet: Props, role: Role): NodeGroup {
  return {
    role,
    spot: mapKnown(fleet.number('TargetSpotCapacity') ?? 0, (capacity) => capacity > 0),
    machineTypes: mapKnown(
      fleet.each('InstanceTypeConfigs', (config) => config.text('InstanceType') ?? ''),
      (types) => joined(types.map((type) => mapKnown(type, (known) => [known]))),
    ),
  };
}

function cfnGroups(cluster: Props): Groups {
  const one = (path: string, role: Role, read: typeof cfnGroup): readonly Groups[] => [
    cluster.each(`Instances.${path}`, (block) => read(block, role)),
  ];
  return joined(
    [
      ...one('MasterInstanceGroup', 'primary', cfnGroup),
      ...one('MasterInstanceFleet', 'primary', cfnFleet),
      ...one('CoreInstanceGroup', 'core', cfnGroup),
      ...one('CoreInstanceFleet', 'core', cfnFleet),
      ...one('TaskInstanceGroups', 'task', cfnGroup),
      ...one('TaskInstanceFleets', 'task', cfnFleet),
    ].filter((groups) => groups !== undefined),
  );
}

function tfGroup(group: Props, role: Role): NodeGroup {
  return {
    role,
    spot: group.isFilled('bid_price'),
    // The provider's own default.
    count: group.number('instance_count') ?? 1,
    machineTypes: mapKnown(group.text('instance_type'), (type) => [type]),
  };
}

function tfFleet(fleet: Props, role: Role): NodeGroup {
  return {
    role,
    spot: mapKnown(fleet.number('target_spot_capacity') ?? 0, (capacity) => capacity > 0),
    machineTypes: mapKnown(
      fleet.each('instance_type_configs', (config) => config.text('instance_type') ?? ''),
      (types) => joined(types.map((type) => mapKnown(type, (known) => [known]))),
    ),
  };
}

function tfGroups(cluster: Props): Groups {
  const all = [
    cluster.each('master_instance_group', (group) => tfGroup(group, 'primary')),
    cluster.each('master_instance_fleet', (fleet) => tfFleet(fleet, 'primary')),
    cluster.each('core_instance_group', (group) => tfGroup(group, 'core')),
    cluster.each('core_instance_fleet', (fleet) => tfFleet(fleet, 'core')),
  ];
  return joined(all.filter((groups) => groups !== undefined));
}

function clusterOf(property: string): (part: Props) => Attribute<Link> {
  return (part) => part.link(property);
}

const SERVICE = { service: 'emr' } as const;

export const emrRows: readonly Row<ComputeCluster>[] = [
  {
    types: ['AWS::EMR::Cluster'],
    read: (cluster) => ({
      ...SERVICE,
      name: cluster.text('Name'),
      tags: listedTags(cluster),
      release: cluster.text('ReleaseLabel'),
      stays: cluster.boolean('Instances.KeepJobFlowAliveWhenNoSteps') ?? false,
      idleStopMinutes: minutes(
        // EMR's own idle time where a policy names none.
        cluster.number('AutoTerminationPolicy.IdleTimeout') ??
          (cluster.has('AutoTerminationPolicy') ? 3600 : undefined),
      ),
      groups: cfnGroups(cluster),
      settings: settingsOf(cluster, 'Configurations', 'ConfigurationProperties'),
      keepsLogs: cluster.isFilled('LogUri'),
      ownDisksEncrypted: encrypted(cluster, 'SecurityConfiguration', 'SecurityConfiguration'),
      deletionProtected: cluster.boolean('Instances.TerminationProtected') ?? false,
    }),
  },
  {
    types: ['AWS::EMR::InstanceGroupConfig'],
    partOf: clusterOf('JobFlowId'),
    read: (group) => ({ ...SERVICE, addedGroups: [cfnGroup(group, roleOf(group.text('InstanceRole')))] }),
  },
  {
    types: ['AWS::EMR::InstanceFleetConfig'],
    partOf: clusterOf('ClusterId'),
    read: (fleet) => ({ ...SERVICE, addedGroups: [cfnFleet(fleet, roleOf(fleet.text('InstanceFleetType')))] }),
  },
  {
    types: ['aws_emr_cluster', 'aws:emr:Cluster'],
    read: (all) => {
      const cluster = all.withoutComputed('keep_job_flow_alive_when_no_steps', 'termination_protection', 'log_uri');
      return {
        ...SERVICE,
        name: cluster.text('name'),
        tags: awsTags(cluster),
        release: cluster.text('release_label'),
        // On unless switched off, says the provider's page.
        stays: cluster.boolean('keep_job_flow_alive_when_no_steps') ?? true,
        idleStopMinutes: minutes(cluster.positive('auto_termination_policy.idle_timeout')),
        groups: tfGroups(cluster),
        settings: settingsOf(
          cluster,
          cluster.has('configurations_json') ? 'configurations_json' : 'configurations',
          'Properties',
        ),
        keepsLogs: cluster.isFilled('log_uri'),
        ownDisksEncrypted: encrypted(cluster, 'security_configuration', 'configuration'),
        deletionProtected: cluster.boolean('termination_protection') ?? false,
      };
    },
  },
  {
    types: ['aws_emr_instance_group', 'aws:emr:InstanceGroup'],
    partOf: clusterOf('cluster_id'),
    read: (group) => ({ ...SERVICE, addedGroups: [tfGroup(group, 'task')] }),
  },
  {
    types: ['aws_emr_instance_fleet', 'aws:emr:InstanceFleet'],
    partOf: clusterOf('cluster_id'),
    read: (fleet) => ({ ...SERVICE, addedGroups: [tfFleet(fleet, 'task')] }),
  },
];
