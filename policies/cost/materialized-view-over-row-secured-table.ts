import type { ColumnAccess } from '../../harness/facts/facts';
import { lookUp } from '../../harness/facts/link';
import { definePolicy } from '../define';
import type { Named } from '../stores';

/** Names of tables in a statement, without project and dataset. */
function tablesIn(query: string): readonly string[] {
  return [...query.matchAll(/\b(?:from|join)\s+`?([\w$.:{}-]+)`?/gi)].map(
    ([, name = '']) => name.split('.').at(-1) ?? '',
  );
}

function isOn({ table }: ColumnAccess, one: Named): boolean {
  const names = typeof one.name === 'string' ? [[one.name, one.address] as const] : [];
  return lookUp(table, new Map([[one.address, one.address], ...names])) === one.address;
}

export const materializedViewOverRowSecuredTable = definePolicy({
  id: 'cost/materialized-view-over-row-secured-table',
  summary: 'No view is kept of a table whose rows only some may read.',
  why: 'With a row policy on the table a query of the view costs and lasts what a query of the table does: its refreshes are paid for nothing.',
  fix: 'Aggregate a table without row policies and secure an authorised view over it, or keep a table for each tenant.',
  severity: 'warning',
  capability: 'apis',
  topics: ['L4.3', 'L4.5'],
  sources: [
    { url: 'https://docs.cloud.google.com/bigquery/docs/using-row-level-security-with-features', asOf: '2026-08' },
  ],
  on: 'MaterializedView',
  options: {},
  messages: { secured: 'the view is computed from {{table}}, which has a row policy' },
  check: ({ query }, { all, need, report }) => {
    const read = tablesIn(need(query, 'its query') ?? '');
    const policies = all('ColumnAccess').filter(({ rowFilter }) => rowFilter !== undefined);
    for (const table of all('WarehouseTable')) {
      if (typeof table.name !== 'string' || !read.includes(table.name)) continue;
      if (!policies.some((policy) => isOn(policy, table))) continue;
      report({ messageId: 'secured', data: { table: table.name }, actual: table.name, expected: 'no row policy' });
    }
  },
});
