import { isKnownProduction } from '../databases';
import { definePolicy } from '../define';

export const emrTerminationUnprotected = definePolicy({
  id: 'reliability/emr-termination-unprotected',
  summary: 'A cluster that stays up for production cannot be ended by mistake.',
  why: 'One wrong call, or the error of one step, ends a cluster without termination protection, with everything on its disks.',
  fix: 'Switch termination protection on (TerminationProtected, termination_protection, terminationProtection).',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/UsingEMR_TerminationProtection.html', asOf: null },
  ],
  on: 'ComputeCluster',
  options: {},
  messages: { open: 'any call may end the cluster' },
  check: (cluster, context) => {
    const { need, report } = context;
    if (cluster.service !== 'emr' || need(cluster.stays, 'whether it stays') !== true) return;
    // One that ends when it is idle is not meant to stay.
    if (cluster.idleStopMinutes !== undefined || !isKnownProduction(cluster, context)) return;
    if (need(cluster.deletionProtected, 'whether it is protected') !== false) return;
    report({ messageId: 'open', actual: 'not protected', expected: 'termination protection' });
  },
});
