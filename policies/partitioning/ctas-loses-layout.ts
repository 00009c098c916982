import { definePolicy } from '../define';
import { bareName, createdTables } from '../statements';

const LAYOUTS = {
  bigquery: { says: /\b(partition|cluster)\s+by\b/i, expected: 'PARTITION BY or CLUSTER BY' },
  redshift: { says: /\b(distkey|diststyle|sortkey)\b/i, expected: 'DISTKEY and SORTKEY' },
} as const;

export const ctasLosesLayout = definePolicy({
  id: 'partitioning/ctas-loses-layout',
  summary: 'A table that is made by a query says how it is laid out.',
  why: 'The partitions and keys of the tables that it is made from are not taken over, so what was cheap to read before is read in full from then on.',
  fix: 'Write PARTITION BY and CLUSTER BY (BigQuery) or DISTKEY and SORTKEY (Redshift) between the name and AS.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.4'],
  sources: [
    { url: 'https://docs.aws.amazon.com/redshift/latest/dg/r_CTAS_usage_notes.html', asOf: '2026-08' },
    { url: 'https://docs.cloud.google.com/bigquery/docs/creating-partitioned-tables', asOf: '2026-08' },
  ],
  on: 'WarehouseQuery',
  options: {},
  messages: { lost: '{{table}} is made by a query and says nothing of its layout' },
  check: ({ system, sql }, { need, each, report }) => {
    if (system === 'snowflake') return;
    const { says, expected } = LAYOUTS[system];
    each(createdTables(need(sql, 'the statement') ?? ''), ({ name, head }) => {
      if (head !== undefined && !says.test(head))
        report({ messageId: 'lost', data: { table: bareName(name) }, actual: 'no layout', expected });
    });
  },
});
