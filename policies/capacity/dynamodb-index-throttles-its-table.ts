import { definePolicy } from '../define';

export const dynamodbIndexThrottlesItsTable = definePolicy({
  id: 'capacity/dynamodb-index-throttles-its-table',
  summary: 'A global index takes as many writes as its table.',
  why: 'Each write of the table is written to the index too: an index with less capacity pushes back, and the table refuses writes that it has capacity for.',
  fix: "Give each global index at least the table's write capacity, and a scalable target of its own (dynamodb:index:WriteCapacityUnits) where the table has one, or bill both on demand.",
  severity: 'error',
  capability: 'stores',
  topics: ['L6.6'],
  sources: [
    { url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html', asOf: '2026-04' },
    { url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/gsi-throttling.html', asOf: '2026-04' },
  ],
  on: 'KeyValueTable',
  options: {},
  messages: {
    less: 'the index {{index}} takes fewer writes a second than its table',
    'left-behind': 'the table grows with its load and the index {{index}} does not',
  },
  check: (table, { need, each, report }) => {
    if (table.engine !== 'dynamodb' || table.billing !== 'provisioned') return;
    const scaled = need(table.scaled, 'what is autoscaled') ?? [];
    if (scaled.includes('index writes')) return;
    each(need(table.globalIndexes, 'the indexes') ?? [], (index) => {
      const data = { index: need(index.name, 'the name of the index') ?? '' };
      const own = need(index.writeUnits, 'the write capacity of the index');
      const units = need(table.writeUnits, 'the write capacity of the table');
      if (own !== undefined && units !== undefined && own < units)
        report({ messageId: 'less', data, actual: `${own} units`, expected: `at least ${units} units` });
      else if (scaled.includes('table writes'))
        report({ messageId: 'left-behind', data, actual: 'fixed capacity', expected: 'a scalable target of its own' });
    });
  },
});
