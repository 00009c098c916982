import { matters } from '../databases';
import { definePolicy } from '../define';

export const mskMonitoringDefault = definePolicy({
  id: 'observability/msk-monitoring-default',
  summary: 'The metrics of a cluster tell which broker and which topic.',
  why: 'At the default level there are no metrics by topic: which one fills the disks or falls behind has to be guessed.',
  fix: 'Set EnhancedMonitoring (enhanced_monitoring) to PER_BROKER or PER_TOPIC_PER_BROKER, or switch open monitoring on.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/msk-controls.html', asOf: null },
    { url: 'https://docs.aws.amazon.com/msk/latest/developerguide/metrics-details.html', asOf: '2023-06' },
  ],
  on: 'StreamCluster',
  options: {},
  messages: {
    default: 'its metrics do not tell brokers and topics apart',
  },
  check: (cluster, { workload, need, report }) => {
    if (cluster.service !== 'msk' || !matters(cluster, { workload })) return;
    if (need(cluster.monitoring, 'its level of monitoring') !== 'DEFAULT') return;
    report({ messageId: 'default', actual: 'DEFAULT', expected: 'PER_BROKER or more' });
  },
});
