import { days } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';
import { jobsOn, longestDays } from '../jobs';
import { isFor } from '../upkeep';

export const icebergOrphanRetentionTooShort = definePolicy({
  id: 'lifecycle/iceberg-orphan-retention-too-short',
  summary: 'Files that no snapshot names are removed only when no write can still be making them.',
  why: 'A file that is being written belongs to no snapshot yet: removed too early, it is missing from the table that commits it a moment later, and the table is broken.',
  fix: 'Keep orphan files for at least 3 days, and longer than the longest write takes.',
  severity: 'error',
  capability: 'lake',
  topics: ['L1.6'],
  sources: [{ url: 'https://iceberg.apache.org/docs/latest/maintenance/', asOf: '2026-08-21' }],
  on: 'TableUpkeep',
  options: {
    atLeast: { default: limit('iceberg-orphan-age').value, unit: 'days', description: "Iceberg's own default." },
  },
  messages: { early: 'files that no snapshot names are removed after {{days}}' },
  check: (upkeep, { options, all, need, report }) => {
    if (need(upkeep.does, 'what it does') !== 'orphan-removal' || upkeep.enabled === false) return;
    const kept = need(upkeep.keepDays, 'how long it keeps files');
    const tables = all('LakeTable').filter((table) => isFor(upkeep, table, all('LakeTable')));
    const longest = longestDays(tables.flatMap((table) => jobsOn(table, all('BatchJob'))));
    const least = Math.max(options.atLeast, longest);
    if (kept === undefined || kept >= least) return;
    report({ messageId: 'early', data: { days: days(kept) }, actual: days(kept), expected: `at least ${days(least)}` });
  },
});
