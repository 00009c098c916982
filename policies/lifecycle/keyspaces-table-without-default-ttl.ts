import { definePolicy } from '../define';
import { isEndless, timeColumn } from '../key-columns';

export const keyspacesTableWithoutDefaultTtl = definePolicy({
  id: 'lifecycle/keyspaces-table-without-default-ttl',
  summary: 'Rows of a time series leave the table when nobody needs them any more.',
  why: 'The default time to live is 0, which is for ever: stored bytes grow with every day, and so does what a query of one key reads.',
  fix: 'Set DefaultTimeToLive (default_time_to_live, defaultTtl) to the stated retention, in seconds.',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.3'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-table.html',
      asOf: '2026-11',
    },
  ],
  on: 'KeyValueTable',
  options: {},
  messages: { kept: 'the rows of the time series never expire' },
  check: (table, { workload, need, report }) => {
    if (table.engine !== 'keyspaces' && table.engine !== 'cassandra') return;
    const isSeries = timeColumn(need(table.sortKey, 'the clustering columns')) !== undefined || isEndless(table);
    if (!isSeries && workload?.stated?.retention === undefined) return;
    if (need(table.expires, 'its default time to live') === true) return;
    report({ messageId: 'kept', actual: 'no time to live', expected: 'a default time to live' });
  },
});
