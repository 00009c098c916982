import { isUnknown } from '../../read/graph';
import type { Attribute, Attributes, ComputeCluster, NodeGroup } from '../facts';
import { mapKnown } from '../maybe';
import type { Props } from '../props';
import type { Row } from '../vocabulary';

const CLOUDS = ['aws_attributes', 'azure_attributes', 'gcp_attributes'];

function isSpare(cloud: Props): Attribute<boolean> {
  return mapKnown(cloud.text('availability'), (text) => /^(SPOT|PREEMPTIBLE)/.test(text));
}

/** The first machines, the driver among them, are not spare ones unless `first_on_demand` is zero. */
function groupsOf(cluster: Props): readonly NodeGroup[] {
  const block = CLOUDS.map((name) => cluster.block(name)).find((found) => found !== undefined);
  if (block === undefined) return [];
  if (isUnknown(block)) return [{ role: 'primary', spot: block }];
  const spare = isSpare(block) ?? cluster.has('aws_attributes');
  const first = block.number('first_on_demand') ?? 1;
  return [
    { role: 'primary', spot: mapKnown(first, (count) => count === 0 && spare === true) },
    { role: 'task', spot: spare, count: cluster.number('num_workers') },
  ];
}

function attributesOf(cluster: Props): Attributes<ComputeCluster> {
  return {
    service: 'databricks',
    release: cluster.text('spark_version'),
    stays: false,
    groups: groupsOf(cluster),
    settings: cluster.textsByKey('spark_conf'),
    variables: cluster.textsByKey('spark_env_vars'),
    tags: cluster.textsByKey('custom_tags'),
    keepsLogs: true,
    isolated: mapKnown(cluster.text('data_security_mode'), (mode) => !/^(NONE|LEGACY_\w+)$/.test(mode)),
  };
}

/** The clusters of a job's own, which end with its run. */
function ofJob(job: Props): readonly Attributes<ComputeCluster>[] {
  const blocks = [
    job.each('new_cluster', (cluster): Attribute<Props> => cluster),
    job.each('job_cluster', (cluster) => cluster.block('new_cluster')),
    job.each('task', (task) => task.block('new_cluster')),
  ];
  const clusters = blocks.flatMap((list) => (list === undefined || isUnknown(list) ? [] : list));
  return clusters.flatMap((cluster) =>
    cluster === undefined || isUnknown(cluster) ? [] : [{ ...attributesOf(cluster), name: job.text('name') }],
  );
}

export const databricksRows: readonly Row<ComputeCluster>[] = [
  {
    types: ['databricks_cluster', 'databricks:index:Cluster'],
    read: (cluster) => ({
      ...attributesOf(cluster),
      name: cluster.text('cluster_name'),
      stays: true,
      // An hour, says the provider's page; 0 is never.
      idleStopMinutes: cluster.has('autotermination_minutes') ? cluster.positive('autotermination_minutes') : 60,
    }),
  },
  { types: ['databricks_job', 'databricks:index:Job'], read: ofJob },
];
