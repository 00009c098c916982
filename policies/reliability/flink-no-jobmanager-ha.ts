import { matters } from '../databases';
import { definePolicy } from '../define';
import { HIGH_AVAILABILITY, settingOf } from '../flink';

export const flinkNoJobmanagerHa = definePolicy({
  id: 'reliability/flink-no-jobmanager-ha',
  summary: 'A Flink cluster survives the loss of its JobManager.',
  why: 'Without high availability the JobManager is a single point of failure: when its pod dies, the running job fails and the memory of its last checkpoint goes with it.',
  fix: 'Write high-availability.type: kubernetes and high-availability.storageDir on object storage into flinkConfiguration.',
  severity: 'warning',
  capability: 'processors',
  topics: ['L3.1', 'L3.5'],
  sources: [
    { url: 'https://nightlies.apache.org/flink/flink-docs-stable/docs/ops/production_ready/', asOf: null },
    {
      url: 'https://nightlies.apache.org/flink/flink-kubernetes-operator-docs-stable/docs/custom-resource/job-management/',
      asOf: '2026-07',
    },
  ],
  on: 'StreamProcessor',
  options: {},
  messages: {
    none: 'the JobManager is a single point of failure',
    nowhere: 'high availability has no place to keep its metadata',
  },
  check: (processor, { workload, need, report }) => {
    if (processor.service !== 'flink-operator' || !matters(processor, { workload })) return;
    const kind = need(settingOf(processor, ...HIGH_AVAILABILITY), 'whether it is highly available') ?? 'NONE';
    if (kind.toUpperCase() === 'NONE') report({ messageId: 'none', actual: 'none', expected: 'kubernetes' });
    else if (need(settingOf(processor, 'high-availability.storageDir'), 'where its metadata goes') === undefined)
      report({ messageId: 'nowhere', actual: 'no storageDir', expected: 'a directory on object storage' });
  },
});
