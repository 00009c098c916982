import { isUnknown } from '../../read/graph';
import type { Attribute, Attributes, StreamProcessor, Texts } from '../facts';
import { mapKnown } from '../maybe';
import type { Props } from '../props';
import type { Row } from '../vocabulary';
import { type Container, containersIn, kafkaStreams } from './kafka-streams';

/** `60s`, `1 min`, `60000`, in seconds. */
export function flinkSeconds(text: string): number | undefined {
  const [, count, unit = 'ms'] = /^\s*(\d+)\s*([a-z]*)\s*$/i.exec(text) ?? [];
  const seconds = { ms: 0.001, s: 1, sec: 1, min: 60, m: 60, h: 3600, hour: 3600, d: 86_400 }[unit || 'ms'];
  return count === undefined || seconds === undefined ? undefined : Number(count) * seconds;
}

const INTERVAL = 'execution.checkpointing.interval';

function intervalOf(settings: Attribute<Texts>): Attribute<number> {
  return mapKnown(settings, (known) => {
    const text = known[INTERVAL];
    return mapKnown(text, (one) => flinkSeconds(one) ?? { unknown: `${INTERVAL} is "${one}"` });
  });
}

/** Of Flink's operator: `FlinkDeployment` runs a cluster with one job, or with none of its own; `FlinkSessionJob` a job. */
function flink(manifest: Props): Attributes<StreamProcessor> | undefined {
  if (!manifest.has('spec.job')) return undefined;
  const settings = manifest.textsByKey('spec.flinkConfiguration') ?? {};
  const interval = intervalOf(settings);
  return {
    service: 'flink-operator',
    name: manifest.text('metadata.name'),
    tags: manifest.textsByKey('metadata.labels'),
    runtime: manifest.text('spec.flinkVersion'),
    settings,
    checkpoints: mapKnown(interval, (seconds) => seconds > 0) ?? (isUnknown(settings) ? settings : undefined),
    checkpointSeconds: interval,
    // The operator's own: stateless.
    upgradeMode: manifest.text('spec.job.upgradeMode') ?? 'stateless',
    allowsLostState: manifest.boolean('spec.job.allowNonRestoredState') ?? false,
    parallelism: manifest.number('spec.job.parallelism'),
    sql: sqlJob(manifest),
  };
}

/** A runner of SQL scripts is what its name or its arguments say. */
function sqlJob(manifest: Props): Attribute<boolean> {
  const told = [manifest.text('spec.job.jarURI'), manifest.texts('spec.job.args')].flat();
  return told.some((text) => typeof text === 'string' && /sql-?runner|\.sql$/i.test(text));
}

function workload(manifest: Props): Attributes<StreamProcessor> | undefined {
  const claims = manifest.isFilled('spec.volumeClaimTemplates') || manifest.isFilled('spec.volume_claim_template');
  const pod = manifest.block('spec.template.spec');
  if (pod === undefined || isUnknown(pod)) return undefined;
  const containers: readonly Container[] = containersIn(pod);
  return kafkaStreams(containers, {
    name: manifest.text('metadata.name'),
    tags: manifest.textsByKey('metadata.labels'),
    instances: manifest.number('spec.replicas'),
    keepsDisk: claims || volumesOf(pod).some((volume) => hasClaim(volume)),
  });
}

function volumesOf(pod: Props): readonly Props[] {
  const volumes = pod.each('volumes', (one) => one) ?? pod.each('volume', (one) => one);
  return volumes === undefined || isUnknown(volumes) ? [] : volumes;
}

function hasClaim(volume: Props): boolean {
  return volume.isFilled('persistentVolumeClaim') || volume.isFilled('persistent_volume_claim');
}

function read(manifest: Props): Attributes<StreamProcessor> | undefined {
  const kind = manifest.text('kind');
  const api = manifest.text('apiVersion');
  if (typeof api === 'string' && api.startsWith('flink.apache.org/')) return flink(manifest);
  return kind === 'Deployment' || kind === 'StatefulSet' ? workload(manifest) : undefined;
}

/** A manifest, or the list of them that CDK gives to EKS as JSON. */
function manifestsIn(resource: Props): readonly Props[] {
  const written = resource.has('Manifest')
    ? resource.json('Manifest')
    : resource.has('manifest')
      ? resource.block('manifest')
      : resource;
  if (written === undefined || isUnknown(written)) return [];
  const all = Array.isArray(written.raw('')) ? written.each('', (one) => one) : [written];
  return all === undefined || isUnknown(all) ? [] : all;
}

export const kubernetesRows: readonly Row<StreamProcessor>[] = [
  {
    types: [
      ...['kubernetes_manifest', 'Custom::AWSCDK-EKS-KubernetesResource'],
      ...['FlinkDeployment', 'FlinkSessionJob'].map((kind) => `kubernetes:flink.apache.org/v1beta1:${kind}`),
      ...['Deployment', 'StatefulSet'].map((kind) => `kubernetes:apps/v1:${kind}`),
    ],
    read: (resource) => manifestsIn(resource).flatMap((manifest) => read(manifest) ?? []),
  },
  {
    types: [
      'kubernetes_deployment',
      'kubernetes_deployment_v1',
      'kubernetes_stateful_set',
      'kubernetes_stateful_set_v1',
    ],
    read: workload,
  },
];
