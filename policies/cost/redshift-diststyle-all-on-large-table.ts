import { bytes } from '../../plan/words';
import { definePolicy } from '../define';
import { bareName, createdTables, namedTable } from '../statements';
import { isGrowing, storedBytes } from '../warehouse-tables';

const ALL = /\bdiststyle\s+all\b/i;
/** What people call tables that are small and change slowly. */
const SMALL = /^(dim|lookup|lkp|ref)_|_(dim|lookup|lkp|ref)$/i;

export const redshiftDiststyleAllOnLargeTable = definePolicy({
  id: 'cost/redshift-diststyle-all-on-large-table',
  summary: 'Only small tables that change slowly lie on every node.',
  why: 'DISTSTYLE ALL stores a whole copy on each node and writes each load to all of them: a table that grows fills the cluster many times over.',
  fix: 'Write DISTSTYLE AUTO, KEY or EVEN.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/redshift/latest/dg/c_choosing_dist_sort.html', asOf: '2023-05' }],
  on: 'WarehouseQuery',
  options: {
    // AWS says "small" and names no number.
    largest: { default: 10e9, unit: 'bytes', description: 'The largest table that may lie on every node.' },
  },
  messages: {
    large: '{{table}} holds {{bytes}}, and lies on every node',
    growing: '{{table}} grows, by its name, and lies on every node',
  },
  check: ({ system, sql }, { workload, options, need, each, report, cannotTell }) => {
    if (system !== 'redshift') return;
    const tables = createdTables(need(sql, 'the statement') ?? '').filter(({ text }) => ALL.test(text));
    each(tables, ({ name }) => {
      const table = bareName(name);
      const held = storedBytes(workload);
      const found = { actual: 'DISTSTYLE ALL', expected: 'AUTO, KEY or EVEN' };
      if (held !== undefined) {
        if (held > options.largest) report({ ...found, messageId: 'large', data: { table, bytes: bytes(held) } });
      } else if (isGrowing(namedTable(name))) report({ ...found, messageId: 'growing', data: { table } });
      else if (!SMALL.test(table))
        cannotTell(`how much ${table} holds is stated nowhere; \`storedBytes\` would decide`);
    });
  },
});
