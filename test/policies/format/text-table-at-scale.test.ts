import { PolicyTester } from '../../../harness/testing/policy-tester';
import { textTableAtScale } from '../../../policies/format/text-table-at-scale';
import { cases, findsInEach, inEach, stating } from '../../fixtures/lake';
import { dataset } from '../../fixtures/workload';

const csv = { classification: 'csv' };
const keys = [['dt', 'string']] as const;
const stated = (zone: 'raw' | 'curated', columns = 0.2) => ({
  workload: {
    orders: stating(dataset({ zone, reads: [{ filter: [], perDay: 10, columns }] })),
  },
});
const expected = 'parquet or orc';

PolicyTester.run(
  textTableAtScale,
  {
    passing: cases(
      inEach('Parquet', [{ table: 'orders', database: 'curated', keys }]),
      inEach('text in the raw stage', [{ table: 'orders', database: 'raw', keys, parameters: csv }]),
      inEach('a small list', [{ table: 'orders', parameters: csv }]),
      inEach('lines of a log', [
        { table: 'orders', keys, parameters: {}, serde: 'org.apache.hadoop.hive.serde2.RegexSerDe' },
      ]),
      inEach('logs that a service delivers', [
        { table: 'orders', keys, parameters: csv, location: 's3://lake/AWSLogs/111111111111/' },
      ]),
      inEach('text that is read whole', [{ table: 'orders', parameters: csv }], stated('curated', 1)),
      inEach('raw text by the workload', [{ table: 'orders', parameters: csv }], stated('raw')),
      inEach('an Iceberg table over Avro', [
        { table: 'orders', keys, parameters: { classification: 'avro', table_type: 'ICEBERG' } },
      ]),
    ),
    failing: cases(
      findsInEach(
        'text in the curated stage',
        [{ table: 'orders', database: 'shop_curated', parameters: csv }],
        [{ at: 'orders', messageId: 'stage', actual: 'csv', expected }],
      ),
      findsInEach(
        'JSON under partitions',
        [{ table: 'orders', keys, parameters: {}, serde: 'org.openx.data.jsonserde.JsonSerDe' }],
        [{ at: 'orders', messageId: 'partitioned', actual: 'json', expected }],
      ),
      findsInEach(
        'text of which queries read some columns',
        [{ table: 'orders', parameters: csv }],
        [{ at: 'orders', messageId: 'grows', actual: 'csv, 3.65 TB', expected }],
        stated('curated'),
      ),
    ),
  },
  { describe, it },
);
