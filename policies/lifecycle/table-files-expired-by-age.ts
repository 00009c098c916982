import type { LifecycleRule } from '../../harness/facts/facts';
import { timelineOf } from '../../harness/facts/object-store/timeline';
import { definePolicy } from '../define';
import { nameOf, openFormatOf, tablesIn } from '../tables';

/** Rules for folders inside of a table's location act on some of its files. */
function inside(rules: readonly LifecycleRule[], prefix: string): readonly LifecycleRule[] {
  return rules.filter(
    ({ prefixes, narrowed }) => !narrowed && Array.isArray(prefixes) && prefixes.some((one) => one.startsWith(prefix)),
  );
}

/** The day on which a file of the table can expire, by a rule over all of them or over one folder. */
function expiryOf(rules: readonly LifecycleRule[], prefix: string): number | undefined {
  const deeper = inside(rules, prefix).flatMap(({ prefixes }) => (Array.isArray(prefixes) ? prefixes : []));
  const days = [prefix, ...deeper].flatMap((one: string) => timelineOf(rules, one).expireAfterDays ?? []);
  return days.length === 0 ? undefined : Math.min(...days);
}

export const tableFilesExpiredByAge = definePolicy({
  id: 'lifecycle/table-files-expired-by-age',
  summary: 'No lifecycle rule deletes files of a table that keeps its own list of files.',
  why: 'Iceberg, Delta and Hudi keep a file for as long as a snapshot names it, however old it is; a rule that goes by age deletes files that are still in use, and readers fail: that data is lost.',
  fix: "Leave the table's prefix out of the expiration; delete rows in the table and expire its snapshots instead.",
  severity: 'error',
  capability: 'lake',
  topics: ['L1.3', 'L1.5'],
  sources: [
    { url: 'https://iceberg.apache.org/docs/latest/maintenance/', asOf: '2026-08-21' },
    { url: 'https://docs.delta.io/delta-utility/', asOf: '2026-08-22' },
    {
      url: 'https://www.recost.io/blog/mastering-aws-s3-lifecycle-policies-automating-cost-optimization',
      asOf: '2025-02',
    },
  ],
  on: 'ObjectStore',
  options: {},
  messages: { deletes: 'files of the {{format}} table {{table}} are deleted by their age' },
  check: (store, { all, need, each, report, cannotTell }) => {
    const held = tablesIn(store, all('ObjectStore'), all('LakeTable'));
    each(held, ({ table, prefix }) => {
      const format = openFormatOf(table);
      if (format === undefined) return;
      const rules = need(store.lifecycle, 'the lifecycle') ?? [];
      const day = expiryOf(rules, prefix);
      if (day !== undefined)
        report({
          messageId: 'deletes',
          data: { format, table: nameOf(table) },
          actual: `deleted after ${day} days`,
          expected: `no expiration under ${prefix === '' ? 'the whole store' : prefix}`,
        });
      const { unknown } = timelineOf(rules, prefix);
      if (day === undefined && unknown.length > 0) cannotTell(unknown.join('; '));
    });
  },
});
