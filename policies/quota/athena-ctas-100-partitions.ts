import { number } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';
import { daysLetThrough, daysOfKeys, daysOfTable, writingOf } from '../written-partitions';

const MOST = limit('athena-ctas-partitions').value;

export const athenaCtas100Partitions = definePolicy({
  id: 'quota/athena-ctas-100-partitions',
  summary: `A query that writes a table makes at most ${MOST} partitions.`,
  why: `Athena refuses to write more than ${MOST} partitions at once, so the first load of a table by day fails after ${MOST} days of history, when all of them have been scanned and billed.`,
  fix: `Load ${MOST} partitions at a time with a range in the WHERE clause, partition by month, or use bucketing for keys with many values.`,
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [
    {
      url: 'https://github.com/awsdocs/amazon-athena-user-guide/blob/main/doc_source/considerations-ctas.md',
      asOf: null,
    },
  ],
  on: 'NamedQuery',
  options: {},
  messages: {
    'no-range': 'the query writes a partition for each {{of}} of the whole history',
    'too-many': 'the query writes more partitions than Athena makes at once',
  },
  check: (query, { all, need, report }) => {
    const writing = writingOf(need(query.text, 'the query') ?? '');
    if (writing === undefined) return;
    const table = all('LakeTable').find(({ name }) => name !== undefined && name === writing.into);
    const days = table === undefined ? daysOfKeys(writing.keys ?? []) : daysOfTable(table);
    // A hundred months are eight years: a load of more of them than that has a range anyway.
    if (days === undefined || days > 1) return;
    const through = daysLetThrough(writing.where);
    if (through === undefined || through / days <= MOST) return;
    const expected = `at most ${MOST} partitions`;
    if (through === Infinity)
      report({ messageId: 'no-range', data: { of: days < 1 ? 'hour' : 'day' }, actual: 'no range', expected });
    else report({ messageId: 'too-many', actual: `${number(through / days)} partitions`, expected });
  },
});
