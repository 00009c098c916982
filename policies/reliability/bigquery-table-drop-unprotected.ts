import { matters } from '../databases';
import { definePolicy } from '../define';

export const bigqueryTableDropUnprotected = definePolicy({
  id: 'reliability/bigquery-table-drop-unprotected',
  summary: 'No change of a file can drop a table of BigQuery with its rows.',
  why: 'Some edits of a schema replace the table; without protection the next apply drops it with all that it holds, and says so in one line among many.',
  fix: 'Leave deletion_protection (deletionProtection) at true, and switch it off in a change of its own when a table is to go.',
  severity: 'error',
  capability: 'warehouse',
  topics: ['L7.2'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigquery_table',
      asOf: '2026-08',
    },
  ],
  on: 'WarehouseTable',
  options: {},
  messages: { open: 'nothing keeps a plan from dropping the table' },
  check: (table, { workload, need, report }) => {
    // What is computed can be computed again.
    if (table.query !== undefined || !matters(table, { workload })) return;
    if (need(table.deletionProtected, 'whether it is protected') === false)
      report({ messageId: 'open', actual: 'not protected', expected: 'protected' });
  },
});
