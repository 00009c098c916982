import { definePolicy } from '../define';

export const snowflakeTaskFailsForEver = definePolicy({
  id: 'reliability/snowflake-task-fails-for-ever',
  summary: 'A task that fails stops and says so, and never runs over itself.',
  why: 'A broken task that nothing suspends pays for each failed run, and one that overlaps itself works twice on the same rows.',
  fix: 'Set suspend_task_after_num_failures to a few, error_integration to a notification integration, and leave allow_overlapping_execution off.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.5'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/task',
      asOf: '2026-08',
    },
  ],
  on: 'WarehouseQuery',
  options: {},
  messages: {
    endless: 'nothing suspends the task, however often it fails',
    overlaps: 'a run starts while the one before is still at work',
    silent: 'nobody is told when it fails',
  },
  check: ({ system, tells, suspendsAfter, overlaps }, { need, report }) => {
    if (system !== 'snowflake') return;
    if (need(suspendsAfter, 'after how many failures it stops') === 0)
      report({ messageId: 'endless', actual: 'never', expected: 'after a few failures' });
    if (need(overlaps, 'whether it overlaps itself') === true)
      report({ messageId: 'overlaps', actual: 'overlapping runs', expected: 'one run at a time' });
    if (need(tells, 'whom it tells') === false)
      report({ messageId: 'silent', actual: 'nobody', expected: 'a notification integration' });
  },
});
