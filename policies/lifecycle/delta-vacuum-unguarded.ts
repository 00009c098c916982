import { days } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';
import { intervalDays, vacuumDays } from '../delta';
import { argumentsOf } from '../jobs';

const GUARD_OFF = /delta\.retentionDurationCheck\.enabled\s*=\s*false/i;
const PROPERTY = /deletedFileRetentionDuration\s*=\s*([^;,]+)/i;
/** `--vacuum-retention-hours 24`, `--retain_hours 24`. */
const HOURS = /(vacuum|retain|retention).*hours?$/i;

function daysIn({ name, value }: { name: string; value: string }): number | undefined {
  const inHours = HOURS.test(name) && /^\d+$/.test(value.trim()) ? Number(value) / 24 : undefined;
  return vacuumDays(value) ?? intervalDays(PROPERTY.exec(value)?.[1] ?? '') ?? inHours;
}

export const deltaVacuumUnguarded = definePolicy({
  id: 'lifecycle/delta-vacuum-unguarded',
  summary: "Jobs leave on Delta's check of how old vacuumed files are.",
  why: 'The check is what stops a vacuum from deleting files that are still read or written: without it one wrong number of hours loses data, and nothing says so.',
  fix: 'Take spark.databricks.delta.retentionDurationCheck.enabled=false away, and vacuum with 168 hours or more.',
  severity: 'error',
  capability: 'lake',
  topics: ['L1.6'],
  sources: [
    { url: 'https://docs.delta.io/delta-utility/', asOf: '2026-08-22' },
    { url: 'https://docs.databricks.com/sql/language-manual/delta-vacuum.html', asOf: null },
  ],
  on: 'BatchJob',
  options: {
    atLeast: { default: limit('delta-vacuum-days').value, unit: 'days', description: "Delta's own default." },
  },
  messages: {
    'guard-off': 'the check that a vacuum keeps files for long enough is switched off',
    early: '{{argument}} lets files be vacuumed after {{days}}',
  },
  check: (job, { options, need, report }) => {
    need(job.arguments, 'the arguments');
    const found = argumentsOf(job);
    const isDelta = found.some(({ name, value }) => /delta/i.test(`${name} ${value}`));
    if (found.some(({ value }) => GUARD_OFF.test(value)))
      report({ messageId: 'guard-off', actual: 'switched off', expected: 'on' });
    for (const argument of isDelta ? found : []) {
      const kept = daysIn(argument);
      if (kept !== undefined && kept < options.atLeast)
        report({
          messageId: 'early',
          data: { argument: argument.name, days: days(kept) },
          actual: days(kept),
          expected: `at least ${days(options.atLeast)}`,
        });
    }
  },
});
