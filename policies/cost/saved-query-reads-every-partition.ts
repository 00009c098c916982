import { isKnown } from '../../harness/facts/maybe';
import { definePolicy } from '../define';
import { nameOf } from '../tables';
import { readsEveryPartition } from '../unfiltered';

export const savedQueryReadsEveryPartition = definePolicy({
  id: 'cost/saved-query-reads-every-partition',
  summary: 'A saved query of a partitioned table filters by a partition key.',
  why: 'A saved query is run again and again by people who did not write it: without a condition on a partition key each run reads, and bills, all that the table has ever held.',
  fix: 'Add a condition on a partition key, for instance on the days that the answer is about.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/athena/latest/ug/performance-tuning.html', asOf: '2023-06' }],
  on: 'NamedQuery',
  options: {},
  messages: { whole: 'it reads {{table}} without a condition on {{keys}}' },
  check: (query, { all, need, each, report }) => {
    const sql = need(query.text, 'its text') ?? '';
    each(all('LakeTable'), (table) => {
      const { partitions = [], database } = table;
      const isOther = typeof database === 'string' && typeof query.database === 'string' && database !== query.database;
      if (!isKnown(partitions) || (isOther && !sql.includes(database))) return;
      const keys = partitions.map(({ name }) => name);
      if (!readsEveryPartition(sql, nameOf(table), keys)) return;
      const data = { table: nameOf(table), keys: keys.join(', ') };
      report({ messageId: 'whole', data, actual: 'every partition', expected: `a condition on ${keys.join(' or ')}` });
    });
  },
});
