import { isUnknown } from '../../read/graph';
import { googleSeconds } from '../duration';
import type { Attribute, Attributes, ComputeCluster, NodeGroup } from '../facts';
import { mapKnown } from '../maybe';
import type { Props } from '../props';
import { labels } from '../tags';
import type { Row } from '../vocabulary';

/** What a plan prints as known after apply where nobody wrote it. */
const COMPUTED = [
  ...['gce_cluster_config', 'software_config', 'preemptible_worker_config', 'master_config', 'worker_config'],
  ...['image_version', 'internal_ip_only', 'service_account'],
];

/** A block of it, without what nobody wrote. */
function within(props: Props, name: string): Props | undefined {
  const block = props.block(name);
  return block === undefined || isUnknown(block) ? undefined : block.withoutComputed(...COMPUTED);
}

function group(config: Props, name: string, role: NodeGroup['role'], spot: Attribute<boolean>): readonly NodeGroup[] {
  if (!config.isFilled(name)) return [];
  return [
    {
      role,
      spot,
      count: config.number(`${name}.num_instances`),
      machineTypes: mapKnown(config.text(`${name}.machine_type`), (type) => [type]),
    },
  ];
}

/** Secondary workers are preemptible unless the file says otherwise. */
function secondary(config: Props): readonly NodeGroup[] {
  const block = 'preemptible_worker_config';
  const fixed = config.is(`${block}.preemptibility`, 'NON_PREEMPTIBLE') ?? false;
  return group(
    config,
    block,
    'task',
    mapKnown(fixed, (known) => !known),
  );
}

/** Idle, or at a day that is written down. */
function idleStop(config: Props): Attribute<number> {
  const idle = mapKnown(googleSeconds(config, 'lifecycle_config.idle_delete_ttl'), (seconds) => seconds / 60);
  if (idle !== undefined) return idle;
  const goesAnyway = ['auto_delete_time', 'auto_delete_ttl'].some((name) =>
    config.isFilled(`lifecycle_config.${name}`),
  );
  return goesAnyway ? { unknown: 'it is deleted at a time of its own' } : undefined;
}

function settingsOf(config: Props): Attributes<ComputeCluster>['settings'] {
  const written = config.textsByKey('software_config.override_properties');
  // `spark:spark.executor.cores` names the file that it goes to first.
  return mapKnown(written, (texts) =>
    Object.fromEntries(Object.entries(texts).map(([name, value]) => [name.replace(/^[a-z-]+:/, ''), value])),
  );
}

function configured(config: Props): Partial<Attributes<ComputeCluster>> {
  const machines = within(config, 'gce_cluster_config');
  return {
    release: within(config, 'software_config')?.text('image_version'),
    idleStopMinutes: idleStop(config),
    groups: [
      ...group(config, 'master_config', 'primary', false),
      ...group(config, 'worker_config', 'core', false),
      ...secondary(config),
    ],
    settings: settingsOf(config),
    ownIdentity: machines?.isFilled('service_account') ?? false,
    // Whether there are some where nobody says depends on the image.
    publicAddresses: mapKnown(machines?.boolean('internal_ip_only'), (internal) => !internal),
  };
}

export const dataprocRows: readonly Row<ComputeCluster>[] = [
  {
    types: ['google_dataproc_cluster', 'gcp:dataproc:Cluster'],
    read: (cluster) => {
      const config = within(cluster, 'cluster_config');
      return {
        service: 'dataproc',
        name: cluster.text('name'),
        tags: labels(cluster),
        stays: true,
        // What its drivers print goes to a bucket.
        keepsLogs: true,
        ownIdentity: false,
        ...(config === undefined ? {} : configured(config)),
      };
    },
  },
];
