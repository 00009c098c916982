import { resolve } from '../../harness/facts/link';
import { matters } from '../databases';
import { definePolicy } from '../define';
import { isDms } from '../replication';

export const dmsCdcSingleAz = definePolicy({
  id: 'reliability/dms-cdc-single-az',
  summary: 'Ongoing replication runs on machines in two zones.',
  why: 'When the only instance loses its disk or its zone, capture stops, and the log of the source grows until the source itself is full.',
  fix: 'Write MultiAZ: true (multi_az, multiAz) on the replication instance, or in the ComputeConfig of a serverless replication.',
  severity: 'warning',
  capability: 'sources',
  topics: ['L2.2'],
  sources: [{ url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_BestPractices.html', asOf: '2023-06' }],
  on: 'ReplicationTask',
  options: {},
  messages: {
    single: 'changes are followed from a single zone',
  },
  check: (task, { workload, all, need, report }) => {
    if (!isDms(task) || need(task.ongoing, 'whether it follows changes') !== true) return;
    const instances = all('ReplicationInstance');
    const address = resolve(task.instance, instances);
    const instance = instances.find((one) => one.address === address);
    if (!matters(task, { workload }) || (instance !== undefined && !matters(instance, { workload }))) return;
    if (need(instance?.multiZone ?? task.multiZone, 'whether it stands in two zones') !== false) return;
    report({
      messageId: 'single',
      actual: 'one zone',
      expected: 'two zones',
      ...(instance === undefined ? {} : { address: instance.address }),
    });
  },
});
