import { days } from '../../plan/words';
import { definePolicy } from '../define';
import { intervalDays } from '../delta';
import { property } from '../tables';

/** Delta's own defaults: files of old versions for a week, its log for a month. */
const KEPT = [
  { name: 'delta.deletedFileRetentionDuration', fallback: 7 },
  { name: 'delta.logRetentionDuration', fallback: 30 },
] as const;

export const deltaVacuumShorterThanTrainingHorizon = definePolicy({
  id: 'lifecycle/delta-vacuum-shorter-than-training-horizon',
  summary: 'A feature table can be read as it was, for as far back as models are rebuilt.',
  why: 'VACUUM removes the files of old versions after a week and the log forgets them after a month: a model of last quarter cannot be trained again on what it was trained on.',
  fix: 'Set delta.deletedFileRetentionDuration and delta.logRetentionDuration to the time for which a training must be repeatable.',
  severity: 'warning',
  capability: 'features',
  topics: ['L9.4'],
  sources: [
    { url: 'https://docs.delta.io/delta-batch/#data-retention', asOf: '2026' },
    { url: 'https://docs.delta.io/table-properties/', asOf: '2026' },
  ],
  on: 'LakeTable',
  options: {},
  messages: { short: '{{name}} keeps what was for {{kept}}, and it must be read again for {{wanted}}' },
  check: (table, { workload, need, report }) => {
    // Whether a table is trained on is known only where somebody states how far back it must be read.
    const wanted = workload?.stated?.retention;
    if (wanted === undefined || need(table.tableFormat, 'the table format') !== 'delta') return;
    for (const { name, fallback } of KEPT) {
      const written = property(table, name);
      const kept = written === undefined ? fallback : intervalDays(written);
      if (kept === undefined || kept >= wanted) continue;
      report({
        messageId: 'short',
        data: { name, kept: days(kept), wanted: days(wanted) },
        actual: days(kept),
        expected: `at least ${days(wanted)}`,
      });
    }
  },
});
