import { definePolicy } from '../define';
import { isEndless, timeColumn } from '../key-columns';

export const dynamodbTimeSeriesWithoutTtl = definePolicy({
  id: 'lifecycle/dynamodb-time-series-without-ttl',
  summary: 'Events and sessions leave the table when nobody needs them any more.',
  why: "Without an expiry each day's rows stay and are billed for ever, while deletes by TTL cost no write units.",
  fix: 'Write the moment of expiry into an attribute and name it in TimeToLiveSpecification (ttl); keep what must be kept in the lake.',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [
    { url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html', asOf: '2026-04' },
    { url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-time-series.html', asOf: '2026-04' },
  ],
  on: 'KeyValueTable',
  options: {},
  messages: { kept: 'the rows of the table never expire' },
  check: (table, { workload, need, stated, report }) => {
    if (table.engine !== 'dynamodb' || need(table.expires, 'whether its items expire') !== false) return;
    if (workload?.stated?.retention === undefined && !isEndless(table)) {
      // Rows sorted by time may be a history that is to stay: only its owner knows.
      if (timeColumn(table.sortKey) === undefined) return;
      stated('retention');
    }
    report({ messageId: 'kept', actual: 'no TTL', expected: 'a TTL attribute' });
  },
});
