import { limit } from '../../reference/limits';
import { definePolicy } from '../define';
import { hasFewValues } from '../key-columns';

export const dynamodbLowCardinalityPartitionKey = definePolicy({
  id: 'partitioning/dynamodb-low-cardinality-partition-key',
  summary: 'The load of a table spreads over many values of its key.',
  why: 'One value of the key serves 1,000 writes and 3,000 reads a second, whatever the table is given: with a status or a day as key, most of the load meets one value and is throttled.',
  fix: 'Use a key with many values (a customer, an order, a device) and sort by the rest, or add a shard suffix to the key.',
  severity: 'error',
  capability: 'stores',
  topics: ['L6.6'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-uniform-load.html',
      asOf: '2026-04',
    },
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/throttling-key-range-limit-exceeded-mitigation.html',
      asOf: '2026-04',
    },
  ],
  on: 'KeyValueTable',
  options: {},
  messages: {
    few: '{{what}} is partitioned by {{key}}, which has few values at a time',
    hot: 'the busiest key takes more writes a second than one key serves',
  },
  check: (table, { workload, need, report }) => {
    if (table.engine !== 'dynamodb' && table.engine !== 'cosmos') return;
    const { peakWritesPerSecond, distinctKeys, hottestKeyShare } = workload?.stated ?? {};
    const share = hottestKeyShare ?? (distinctKeys === undefined ? undefined : 1 / distinctKeys);
    if (table.engine === 'dynamodb' && peakWritesPerSecond !== undefined && share !== undefined) {
      const most = limit('ddb-partition-wcu').value;
      const rate = Math.ceil(peakWritesPerSecond * share);
      if (rate > most) report({ messageId: 'hot', actual: `${rate} writes/s`, expected: `at most ${most} writes/s` });
      return;
    }
    const own = need(table.partitionKey, 'the partition key') ?? [];
    const keys = [
      // Of a hierarchical key, the last part spreads.
      { what: 'the table', key: own.at(-1)?.name },
      ...(need(table.globalIndexes, 'the indexes') ?? []).map((index) => ({
        what: `the index ${need(index.name, 'the name of the index') ?? ''}`,
        key: index.partitionKey,
      })),
    ];
    for (const { what, key } of keys) {
      const name = need(key, 'the partition key');
      if (name !== undefined && hasFewValues(name))
        report({ messageId: 'few', data: { what, key: name }, actual: name, expected: 'a key with many values' });
    }
  },
});
