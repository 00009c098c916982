import { days } from '../../plan/words';
import { definePolicy } from '../define';

export const dmsStorageTooSmall = definePolicy({
  id: 'capacity/dms-storage-too-small',
  summary: 'A replication instance holds the changes of an outage.',
  why: 'While the target is down, changes wait on its disk beside the logs: when it is full, every task on it stops.',
  fix: 'Raise AllocatedStorage (allocated_storage) to the changes of the longest outage, and alarm on FreeStorageSpace.',
  severity: 'warning',
  capability: 'sources',
  topics: ['L2.2'],
  sources: [
    { url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_BestPractices.html', asOf: '2023-06' },
    {
      url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.Logging.html',
      asOf: '2023-06',
    },
  ],
  on: 'ReplicationInstance',
  options: { fallback: { default: 50, unit: 'GiB', description: "DMS's own storage of the smaller classes." } },
  messages: {
    small: 'the changes of {{outage}} do not fit on its disk',
  },
  check: (instance, { options, workload, need, report }) => {
    const { meanBytesPerSecond: rate, longestPause: pause } = workload?.stated ?? {};
    if (rate === undefined || pause === undefined) return;
    const gibibytes = (need(instance.storageBytes, 'its storage') ?? options.fallback * 2 ** 30) / 2 ** 30;
    const wanted = Math.ceil((rate * pause * 86_400) / 2 ** 30);
    if (wanted <= gibibytes) return;
    report({
      messageId: 'small',
      data: { outage: days(pause) },
      actual: `${gibibytes} GiB`,
      expected: `${wanted} GiB`,
    });
  },
});
