import { isUnknown } from '../../harness/read/graph';
import { limit } from '../../reference/limits';
import { writeUnits } from '../capacity-units';
import { definePolicy } from '../define';
import { hasFewValues } from '../key-columns';

export const keyspacesHotPartition = definePolicy({
  id: 'partitioning/keyspaces-hot-partition',
  summary: 'The load of a table spreads over many partitions.',
  why: 'One partition serves 1,000 writes and 3,000 reads a second: with a day or a status as the whole key, all writes of a moment meet one partition.',
  fix: 'Add a column with many values, or a bucket, to the partition key.',
  severity: 'error',
  capability: 'stores',
  topics: ['L6.3', 'L6.6'],
  sources: [
    { url: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/bp-partition-key-design.html', asOf: '2026' },
  ],
  on: 'KeyValueTable',
  options: {},
  messages: {
    few: 'the table is partitioned by {{key}} alone, which has few values at a time',
    hot: 'the busiest partition takes more writes a second than one serves',
  },
  check: (table, { workload, need, report }) => {
    if (table.engine !== 'keyspaces' && table.engine !== 'cassandra') return;
    const { peakWritesPerSecond, distinctKeys, hottestKeyShare } = workload?.stated ?? {};
    const share = hottestKeyShare ?? (distinctKeys === undefined ? undefined : 1 / distinctKeys);
    if (peakWritesPerSecond !== undefined && share !== undefined) {
      const most = limit('ddb-partition-wcu').value;
      const rate = Math.ceil(writeUnits(peakWritesPerSecond * share, workload?.stated ?? {}));
      if (rate > most) report({ messageId: 'hot', actual: `${rate} units/s`, expected: `at most ${most} units/s` });
      return;
    }
    const [only, ...others] = need(table.partitionKey, 'the partition key') ?? [];
    if (only === undefined || others.length > 0 || isUnknown(only.name) || !hasFewValues(only.name)) return;
    report({ messageId: 'few', data: { key: only.name }, actual: only.name, expected: 'a key with many values' });
  },
});
