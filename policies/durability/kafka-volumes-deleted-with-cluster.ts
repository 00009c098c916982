import { matters } from '../databases';
import { definePolicy } from '../define';

export const kafkaVolumesDeletedWithCluster = definePolicy({
  id: 'durability/kafka-volumes-deleted-with-cluster',
  summary: 'The volumes of a cluster outlive it.',
  why: 'With deleteClaim a cluster that is deleted, by mistake or by a tool, takes every record along.',
  fix: 'Set deleteClaim: false on the storage.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [{ url: 'https://strimzi.io/docs/operators/latest/deploying', asOf: '2026-08-22' }],
  on: 'StreamCluster',
  options: {},
  messages: {
    deleted: 'its volumes are deleted with it',
  },
  check: (cluster, { workload, need, report }) => {
    if (need(cluster.deletesVolumes, 'what becomes of its volumes') !== true || !matters(cluster, { workload })) return;
    report({ messageId: 'deleted', actual: 'deleteClaim: true', expected: 'deleteClaim: false' });
  },
});
