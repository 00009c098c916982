import { days } from '../../plan/words';
import { definePolicy } from '../define';
import { jobsOn, longestDays } from '../jobs';
import { isFor } from '../upkeep';

export const snapshotExpiryShorterThanReaders = definePolicy({
  id: 'lifecycle/snapshot-expiry-shorter-than-readers',
  summary: 'Snapshots stay for longer than a query or job reads them.',
  why: 'A reader works on the snapshot with which it began: if that expires meanwhile its files are deleted under it, the job fails near its end, and nothing is left to go back to after a bad load.',
  fix: 'Keep snapshots for some days (Iceberg: 5), and for longer than the longest job on the table may run.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.6'],
  sources: [
    { url: 'https://iceberg.apache.org/docs/latest/maintenance/', asOf: '2026-08-21' },
    { url: 'https://iceberg.apache.org/docs/latest/configuration/', asOf: '2026-08-21' },
  ],
  on: 'TableUpkeep',
  options: {
    atLeast: {
      default: 1,
      unit: 'days',
      description: 'What any reader needs; no source names a least time.',
    },
  },
  messages: { early: 'snapshots expire after {{days}}, and readers may need them for {{least}}' },
  check: (upkeep, { options, all, need, report }) => {
    if (need(upkeep.does, 'what it does') !== 'snapshot-expiry' || upkeep.enabled === false) return;
    const kept = need(upkeep.keepDays, 'how long it keeps snapshots');
    const tables = all('LakeTable').filter((table) => isFor(upkeep, table, all('LakeTable')));
    const least = Math.max(options.atLeast, longestDays(tables.flatMap((table) => jobsOn(table, all('BatchJob')))));
    if (kept === undefined || kept >= least) return;
    const data = { days: days(kept), least: days(least) };
    report({ messageId: 'early', data, actual: data.days, expected: `at least ${data.least}` });
  },
});
