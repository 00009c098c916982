import { definePolicy } from '../define';

export const warehouseDoesNotResume = definePolicy({
  id: 'reliability/warehouse-does-not-resume',
  summary: 'A warehouse that suspends by itself starts again by itself.',
  why: 'With auto-resume off, the first query after a pause fails, and so does everything else until somebody starts the warehouse by hand.',
  fix: 'Set auto_resume to true.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.1'],
  sources: [{ url: 'https://docs.snowflake.com/en/sql-reference/sql/create-warehouse', asOf: null }],
  on: 'Warehouse',
  options: {},
  messages: { stays: 'once suspended it stays so, and queries fail' },
  check: ({ autoResume }, { need, report }) => {
    if (need(autoResume, 'whether it resumes') === false)
      report({ messageId: 'stays', actual: 'auto-resume off', expected: 'auto-resume on' });
  },
});
