import { limit } from '../../reference/limits';
import { definePolicy } from '../define';
import { bareName, columnsBehind, createdTables } from '../statements';
import { isTime } from '../times';

const MOST = limit('redshift-interleaved');

function typeIn(text: string, column: string): string | undefined {
  return new RegExp(`\\b${column}"?\\s+(\\w+)`, 'i').exec(text)?.[1];
}

/** Each new row has a higher value than all before it. */
function rises(text: string, column: string): boolean {
  const type = typeIn(text, column);
  const isIdentity = new RegExp(`\\b${column}"?[^,]*\\bidentity\\b`, 'i').test(text);
  const name = column.toLowerCase();
  return isIdentity || /^(id|seq|row_id)$/.test(name) || isTime({ name, ...(type === undefined ? {} : { type }) });
}

export const redshiftInterleavedKeyOnTime = definePolicy({
  id: 'partitioning/redshift-interleaved-key-on-time',
  summary: 'An interleaved sort key holds no column that only rises.',
  why: 'Every load of newer times or ids lies outside the ranges that the key was made for, so it helps less each day until VACUUM REINDEX rewrites the whole table.',
  fix: 'Use a compound sort key that the time leads, or SORTKEY AUTO.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/redshift/latest/dg/t_Sorting_data.html', asOf: '2023-05' }],
  on: 'WarehouseQuery',
  options: {},
  messages: {
    rising: '{{column}} of the interleaved key of {{table}} only rises',
    many: 'the interleaved key of {{table}} has {{count}} columns, of which Redshift takes {{most}}',
  },
  check: ({ system, sql }, { need, each, report }) => {
    if (system !== 'redshift') return;
    each(createdTables(need(sql, 'the statement') ?? ''), ({ name, text }) => {
      const columns = columnsBehind(text, /\binterleaved\s+sortkey/);
      const table = bareName(name);
      if (columns.length > MOST.value)
        report({
          messageId: 'many',
          data: { table, count: columns.length, most: MOST.value },
          actual: `${columns.length} columns`,
          expected: `${MOST.value} columns at the most`,
        });
      for (const column of columns.filter((one) => rises(text, one)))
        report({ messageId: 'rising', data: { table, column }, actual: column, expected: 'a compound key' });
    });
  },
});
