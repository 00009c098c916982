import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const DISK_GB = limit('emrs-standard-disk').value;

/** From the table of supported workers on the provider's page: GB by vCPU. */
const MEMORY_GB: Readonly<Record<number, readonly [number, number]>> = {
  1: [2, 8],
  2: [4, 16],
  4: [8, 30],
  8: [16, 60],
  16: [32, 120],
};

export const emrServerlessWorkerShapeInvalidOrSmall = definePolicy({
  id: 'capacity/emr-serverless-worker-shape-invalid-or-small',
  summary: 'Workers of EMR Serverless have a shape that exists, and disks that hold the shuffle.',
  why: 'EMR refuses workers whose memory does not go with their cores, and a job whose shuffle outgrows the disks fails after hours.',
  fix: 'Choose memory within the range of the cores (4 vCPU: 8 to 30 GB), and disks of type shuffle_optimized or more workers for large shuffles.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/app-behavior.html', asOf: '2026-11' },
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-workerconfiguration.html',
      asOf: '2026-11',
    },
  ],
  on: 'ComputeCluster',
  options: {},
  messages: {
    cores: 'no worker has so many cores',
    memory: 'the memory does not go with {{cores}} vCPU',
    disk: 'no standard disk is so large',
  },
  check: (cluster, { need, each, report }) => {
    if (cluster.service !== 'emr-serverless') return;
    each(
      need(cluster.heldReady, 'the shape of its workers') ?? [],
      ({ cores, memoryBytes, diskBytes, shuffleDisk }) => {
        const disk = (need(diskBytes, 'the disk of a worker') ?? 0) / 2 ** 30;
        if (disk > DISK_GB && need(shuffleDisk, 'the type of its disk') !== true)
          report({ messageId: 'disk', actual: `${disk} GB`, expected: `at most ${DISK_GB} GB, or shuffle_optimized` });
        const count = need(cores, 'the cores of a worker');
        if (count === undefined) return;
        const range = MEMORY_GB[count];
        const expected = `${Object.keys(MEMORY_GB).join(', ')} vCPU`;
        if (range === undefined) return report({ messageId: 'cores', actual: `${count} vCPU`, expected });
        const memory = (need(memoryBytes, 'the memory of a worker') ?? range[0] * 2 ** 30) / 2 ** 30;
        if (memory >= range[0] && memory <= range[1]) return;
        report({
          messageId: 'memory',
          data: { cores: count },
          actual: `${memory} GB`,
          expected: `${range[0]} to ${range[1]} GB`,
        });
      },
    );
  },
});
