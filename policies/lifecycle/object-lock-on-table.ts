import { definePolicy } from '../define';
import { nameOf, openFormatOf, tablesIn } from '../tables';

export const objectLockOnTable = definePolicy({
  id: 'lifecycle/object-lock-on-table',
  summary: 'Tables that must delete their own files are not in a locked store.',
  why: 'Compaction, the expiry of snapshots and the removal of orphans delete files; under a lock they fail, and storage only grows.',
  fix: 'Lock the raw store only, and keep Iceberg, Delta and Hudi tables in a store without a lock.',
  severity: 'error',
  capability: 'lake',
  topics: ['L1.3', 'L1.5'],
  sources: [
    {
      url: 'https://github.com/aws/aws-emr-best-practices/blob/main/website/docs/migration/data-migration/optimizing-cost-performance.md',
      asOf: '2026-08-19',
    },
    { url: 'https://iceberg.apache.org/docs/latest/maintenance/', asOf: '2026-08-21' },
  ],
  on: 'ObjectStore',
  options: {},
  messages: { locked: 'its objects are locked, and it holds the tables {{tables}}, which must delete files' },
  check: (store, { all, need, report }) => {
    const tables = tablesIn(store, all('ObjectStore'), all('LakeTable'))
      .filter(({ table }) => openFormatOf(table) !== undefined)
      .map(({ table }) => nameOf(table));
    if (tables.length === 0 || need(store.objectLock, 'whether objects are locked') !== true) return;
    report({ messageId: 'locked', data: { tables: tables.join(', ') }, actual: 'locked', expected: 'no object lock' });
  },
});
