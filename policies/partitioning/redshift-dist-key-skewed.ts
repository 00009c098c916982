import { definePolicy } from '../define';
import { bareName, columnsBehind, createdTables } from '../statements';

/** Names of columns that have few values, or whose last value gets all new rows. */
const FEW =
  /(^|_)(country|county|region|city|status|state|type|kind|gender|currency|category|channel|flag|date|day|dt|month|year|hour|weekday|segment|tier|tenant_type)$|^(is|has)_/i;
/** Of keys: as many values as there are things. */
const MANY = /(^|_)(id|key|sk|uuid|guid|number|no|hash)$/i;

function keyOf(text: string): string | undefined {
  const [behind] = columnsBehind(text, /\bdistkey/);
  return behind ?? /[(,]\s*"?(\w+)"?\s+[^,]*?\bdistkey\b(?!\s*\()/i.exec(text)?.[1];
}

export const redshiftDistKeySkewed = definePolicy({
  id: 'partitioning/redshift-dist-key-skewed',
  summary: 'Rows are spread by a column that has many values, each of about as many rows.',
  why: 'By a country or a date most rows, or all of the day that queries ask for, lie on a few slices: one node works and the others wait.',
  fix: 'Distribute by the key that large tables are joined by, or write DISTSTYLE AUTO.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/redshift/latest/dg/c_best-practices-best-dist-key.html', asOf: '2023-05' },
  ],
  on: 'WarehouseQuery',
  options: {
    // AWS asks for "high cardinality" and names no number.
    least: { default: 1000, unit: 'values', description: 'A key with fewer values than this is skewed.' },
  },
  messages: { few: '{{table}} is spread by {{column}}, which has few values or a busiest one' },
  check: ({ system, sql }, { workload, options, need, each, report, cannotTell }) => {
    if (system !== 'redshift') return;
    each(createdTables(need(sql, 'the statement') ?? ''), ({ name, text }) => {
      const column = keyOf(text);
      if (column === undefined) return;
      const columns = (workload?.datasets ?? []).flatMap((dataset) => dataset.columns);
      const distinct = columns.find((one) => one.name.toLowerCase() === column.toLowerCase())?.distinct;
      const isFew = distinct === undefined ? FEW.test(column) : distinct < options.least;
      if (isFew)
        report({
          messageId: 'few',
          data: { table: bareName(name), column },
          actual: distinct === undefined ? column : `${distinct} values`,
          expected: `a column of ${options.least} values or more, or AUTO`,
        });
      else if (distinct === undefined && !MANY.test(column))
        cannotTell(`how many values ${column} has is stated nowhere; \`distinct\` of its dataset would decide`);
    });
  },
});
