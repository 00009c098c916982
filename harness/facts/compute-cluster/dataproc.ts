import { googleSeconds } from '../duration';
import type { Attribute, Attributes, ComputeCluster, NodeGroup } from '../facts';
import { mapKnown } from '../maybe';
import type { Props } from '../props';
import { labels } from '../tags';
import type { Row } from '../vocabulary';

/** Blocks that a plan prints as known after apply where nobody wrote them. */
const COMPUTED = [
  ...['gce_cluster_config', 'software_config', 'preemptible_worker_config', 'master_config', 'worker_config'],
  ...['encryption_config', 'lifecycle_config'],
];

function group(cluster: Props, block: string, role: NodeGroup['role'], spot: Attribute<boolean>): readonly NodeGroup[] {
  if (!cluster.isFilled(path)) return [];
  return [
    {
      role,
      spot,
      count: cluster.number(`${path}.num_instances`),
      machineTypes: mapKnown(cluster.text(`${path}.machine_type`), (type) => [type]),
    },
  ];
}

/** Secondary workers are preemptible unless the file says otherwise. */
function secondary(cluster: Props): readonly NodeGroup[] {
  const block = 'preemptible_worker_config';
  const fixed = cluster.is(`${block}.preemptibility`, 'NON_PREEMPTIBLE');
  return group(
    cluster,
    block,
    'task',
    mapKnown(fixed ?? false, (known) => !known),
  );
}

/** Idle, or at a day that is written down. */
function idleStop(cluster: Props): Attribute<number> {
  const path = 'lifecycle_config';
  const idle = mapKnown(googleSeconds(cluster, `${path}.idle_delete_ttl`), (seconds) => seconds / 60);
  if (idle !== undefined) return idle;
  const goesAnyway = cluster.isFilled(`${path}.auto_delete_time`) || cluster.isFilled(`${path}.auto_delete_ttl`);
  return goesAnyway ? { unknown: 'it is deleted at a time of its own' } : undefined;
}

function settingsOf(cluster: Props): Attributes<ComputeCluster>['settings'] {
  const written = cluster.textsByKey('software_config.override_properties');
  // `spark:spark.executor.cores` names the file that it goes to first.
  return mapKnown(written, (texts) =>
    Object.fromEntries(Object.entries(texts).map(([name, value]) => [name.replace(/^[a-z-]+:/, ''), value])),
  );
}

export const dataprocRows: readonly Row<ComputeCluster>[] = [
  {
    types: ['google_dataproc_cluster', 'gcp:dataproc:Cluster'],
    read: (all) => {
      const cluster = all.withoutComputed(CONFIG);
      return {
        service: 'dataproc',
        name: cluster.text('name'),
        tags: labels(cluster),
        release: cluster.text('software_config.image_version'),
        stays: true,
        idleStopMinutes: idleStop(cluster),
        groups: [
          ...group(cluster, 'master_config', 'primary', false),
          ...group(cluster, 'worker_config', 'core', false),
          ...secondary(cluster),
        ],
        settings: settingsOf(cluster),
        // Drivers' output goes to the staging bucket.
        keepsLogs: true,
        ownDisksEncrypted: cluster.isFilled('encryption_config.kms_key_name'),
        ownIdentity: cluster.isFilled('gce_cluster_config.service_account'),
        // Image 2.2 and later have none unless asked; older ones have.
        publicAddresses: mapKnown(
          cluster.boolean('gce_cluster_config.internal_ip_only'),
          (internal) => !internal,
        ),
      };
    },
  },
];
