import { definePolicy } from '../define';
import { endpointOf, isDms, taskSetting } from '../replication';

export const dmsStreamTargetOneKeyPerTable = definePolicy({
  id: 'partitioning/dms-stream-target-one-key-per-table',
  summary: 'Changes that go to a stream are spread by the key of their rows.',
  why: 'Without a mapping the key is schema and table, so all changes of a table land in one shard or partition and are held to what it can take.',
  fix: 'Add a rule of object mapping with partition-key-type primary-key to the table mappings, or ParallelApplyThreads to TargetMetadata.',
  severity: 'warning',
  capability: 'sources',
  topics: ['L2.2'],
  sources: [
    { url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Kafka.html', asOf: '2023-06' },
    { url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Kinesis.html', asOf: '2023-06' },
  ],
  on: 'ReplicationTask',
  options: {},
  messages: {
    one: 'all changes of a table land in one partition',
  },
  check: (task, { all, need, report }) => {
    const target = endpointOf(task, 'target', all('ReplicationEndpoint'))?.engine;
    if (!isDms(task) || (target !== 'kinesis' && target !== 'kafka') || task.ongoing === false) return;
    if (Number(need(taskSetting(task, 'TargetMetadata.ParallelApplyThreads'), 'ParallelApplyThreads') ?? 0) > 0) return;
    if (/partition-key/.test(need(task.mappings, 'its table mappings') ?? '')) return;
    report({ messageId: 'one', actual: 'schema and table', expected: 'the primary key' });
  },
});
