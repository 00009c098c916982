import { limit } from '../../reference/limits';
import { definePolicy } from '../define';
import { hasBucket, timeColumn } from '../key-columns';

const BYTES_A_MB = 1e6;

export const cassandraTimeSeriesPartitionUnbounded = definePolicy({
  id: 'partitioning/cassandra-time-series-partition-unbounded',
  summary: 'The partitions of a time series are closed after some time.',
  why: 'With a sensor or a customer alone as key, its partition grows for ever: reads, repairs and compactions of it slow down, and at two billion cells it is full.',
  fix: 'Add the day or the month to the partition key, so that a partition stays under 100 MB.',
  severity: 'error',
  capability: 'stores',
  topics: ['L6.3'],
  sources: [
    { url: 'https://docs.datastax.com/en/cql-oss/3.3/cql/ddl/dataModelingAnalysis.html', asOf: null },
    {
      url: 'https://cassandra.apache.org/doc/latest/cassandra/developing/data-modeling/data-modeling_refining.html',
      asOf: null,
    },
  ],
  on: 'KeyValueTable',
  options: {},
  messages: {
    unbounded: 'rows are sorted by {{column}} within a key that holds no part of the time',
    'too-big': 'the busiest partition will be bigger than Cassandra handles well',
  },
  check: (table, { workload, need, report }) => {
    if (table.engine !== 'keyspaces' && table.engine !== 'cassandra') return;
    const most = limit('cassandra-partition-mb').value;
    const largest = workload?.stated?.largestKeyBytes;
    if (largest !== undefined) {
      const megabytes = largest / BYTES_A_MB;
      if (megabytes > most) report({ messageId: 'too-big', actual: `${megabytes} MB`, expected: `at most ${most} MB` });
      return;
    }
    const column = timeColumn(need(table.sortKey, 'the clustering columns'));
    if (column === undefined || hasBucket(need(table.partitionKey, 'the partition key'))) return;
    // Rows that expire bound it: how far, only the owner knows, and a wrong alarm here costs a new table.
    if (need(table.expires, 'its default time to live') === true) return;
    report({
      messageId: 'unbounded',
      data: { column },
      actual: 'no time in the key',
      expected: 'a day or a month in the partition key',
    });
  },
});
