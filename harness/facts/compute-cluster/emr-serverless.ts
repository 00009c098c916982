import type { Attribute, Attributes, ComputeCluster, WorkerShape } from '../facts';
import { mapKnown } from '../maybe';
import type { Props } from '../props';
import { awsTags, listedTags } from '../tags';
import type { Row } from '../vocabulary';

/** `4vCPU`, `16 GB`: the number in front. */
function leading(text: Attribute<string>, of: number): Attribute<number> {
  return mapKnown(text, (known) => {
    const number = /^\s*([\d.]+)/.exec(known)?.[1];
    return number === undefined ? { unknown: `"${known}" is no size` } : Number(number) * of;
  });
}

const BYTES_OF_GB = 2 ** 30;

function shape(
  worker: Attribute<Props>,
  [cores, memory, disk, type]: readonly [string, string, string, string],
): WorkerShape {
  if (worker === undefined || 'unknown' in worker) return {};
  return {
    cores: leading(worker.text(cores), 1),
    memoryBytes: leading(worker.text(memory), BYTES_OF_GB),
    diskBytes: leading(worker.text(disk), BYTES_OF_GB),
    shuffleDisk: worker.is(type, 'SHUFFLE_OPTIMIZED') ?? false,
  };
}

/** EMR Serverless stops an idle application after a quarter of an hour unless that is switched off. */
function idleStop(enabled: Attribute<boolean>, minutes: Attribute<number>): Attribute<number> {
  return mapKnown(enabled ?? true, (on) => (on ? (minutes ?? 15) : undefined));
}

const ALWAYS: Pick<Attributes<ComputeCluster>, 'service' | 'stays' | 'keepsLogs'> = {
  service: 'emr-serverless',
  stays: true,
  // EMR keeps the logs of jobs itself, unless that is switched off.
  keepsLogs: true,
};

export const emrServerlessRows: readonly Row<ComputeCluster>[] = [
  {
    types: ['AWS::EMRServerless::Application'],
    read: (application) => ({
      ...ALWAYS,
      name: application.text('Name'),
      tags: listedTags(application),
      release: application.text('ReleaseLabel'),
      idleStopMinutes: idleStop(
        application.boolean('AutoStopConfiguration.Enabled'),
        application.number('AutoStopConfiguration.IdleTimeoutMinutes'),
      ),
      capped: application.isFilled('MaximumCapacity'),
      heldReady: application.each('InitialCapacity', (one) =>
        shape(one.block('Value.WorkerConfiguration'), ['Cpu', 'Memory', 'Disk', 'DiskType']),
      ),
    }),
  },
  {
    types: ['aws_emrserverless_application', 'aws:emrserverless:Application'],
    read: (all) => {
      const application = all.withoutComputed('maximum_capacity', 'initial_capacity', 'auto_stop_configuration');
      return {
        ...ALWAYS,
        name: application.text('name'),
        tags: awsTags(application),
        release: application.text('release_label'),
        idleStopMinutes: idleStop(
          application.boolean('auto_stop_configuration.enabled'),
          application.number('auto_stop_configuration.idle_timeout_minutes'),
        ),
        capped: application.isFilled('maximum_capacity'),
        heldReady: application.each('initial_capacity', (one) =>
          shape(one.block('initial_capacity_config.worker_configuration'), ['cpu', 'memory', 'disk', 'disk_type']),
        ),
      };
    },
  },
];
