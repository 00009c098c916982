import { limit } from '../../reference/limits';
import { definePolicy } from '../define';
import { isEndless, timeColumn } from '../key-columns';

const BYTES_A_GB = 1e9;

export const dynamodbLocalIndexCollectionLimit = definePolicy({
  id: 'quota/dynamodb-local-index-collection-limit',
  summary: 'No key of a table with a local index comes to 10 GB.',
  why: 'With a local index all items of one key share a collection of 10 GB: beyond it, writes of that key fail, and the index cannot be taken away without a new table.',
  fix: 'Use a global index, or add the month or a bucket to the partition key.',
  severity: 'error',
  capability: 'stores',
  topics: ['L6.6'],
  sources: [
    { url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LSI.html', asOf: '2026-04' },
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html',
      asOf: '2026-11',
    },
  ],
  on: 'KeyValueTable',
  options: {},
  messages: {
    above: 'the busiest key will hold more than a table with a local index can keep of one key',
    grows: 'each key gets rows for ever, sorted by {{column}}, and a local index stops it at {{most}} GB',
  },
  check: (table, { workload, need, stated, report }) => {
    if (table.engine !== 'dynamodb' || (need(table.localIndexes, 'the local indexes') ?? []).length === 0) return;
    const most = limit('ddb-lsi-collection').value;
    const column = timeColumn(table.sortKey);
    const endless = column !== undefined && table.expires !== true && isEndless(table);
    if (endless && workload?.stated?.largestKeyBytes === undefined) {
      const data = { column, most };
      report({
        messageId: 'grows',
        data,
        actual: 'no expiry',
        expected: 'a time bucket in the key, or a global index',
      });
      return;
    }
    const largest = stated('largestKeyBytes');
    if (largest > most * BYTES_A_GB)
      report({ messageId: 'above', actual: `${largest / BYTES_A_GB} GB`, expected: `at most ${most} GB` });
  },
});
