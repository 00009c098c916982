import { days } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';
import { intervalDays } from '../delta';
import { nameOf, property } from '../tables';

const PROPERTY = 'delta.deletedFileRetentionDuration';

export const deltaVacuumUnder7Days = definePolicy({
  id: 'lifecycle/delta-vacuum-under-7-days',
  summary: 'A Delta table keeps the files that it no longer names for a week.',
  why: 'A vacuum of younger files deletes what running queries still read and running writes have not committed: they fail, or the table is broken, and there is no going back to an older version.',
  fix: `Leave ${PROPERTY} at its default of 7 days, or set it higher.`,
  severity: 'error',
  capability: 'lake',
  topics: ['L1.6'],
  sources: [
    { url: 'https://docs.delta.io/delta-utility/', asOf: '2026-08-22' },
    { url: 'https://docs.databricks.com/sql/language-manual/delta-vacuum.html', asOf: null },
  ],
  on: 'LakeTable',
  options: {
    atLeast: { default: limit('delta-vacuum-days').value, unit: 'days', description: "Delta's own default." },
  },
  messages: { early: 'files that {{table}} no longer names may be vacuumed after {{days}}' },
  check: (table, { options, report }) => {
    const kept = intervalDays(property(table, PROPERTY) ?? '');
    if (kept === undefined || kept >= options.atLeast) return;
    report({
      messageId: 'early',
      data: { table: nameOf(table), days: days(kept) },
      actual: days(kept),
      expected: `at least ${days(options.atLeast)}`,
    });
  },
});
