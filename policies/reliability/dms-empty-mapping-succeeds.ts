import { definePolicy } from '../define';
import { taskSetting } from '../replication';

export const dmsEmptyMappingSucceeds = definePolicy({
  id: 'reliability/dms-empty-mapping-succeeds',
  summary: 'A task whose mapping matches no table fails.',
  why: 'Told not to fail, a task with a typing error in its mappings runs for weeks and copies nothing.',
  fix: 'Write FailOnNoTablesCaptured: true in ErrorBehavior.',
  severity: 'warning',
  capability: 'sources',
  topics: ['L2.2'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.ErrorHandling.html',
      asOf: '2023-06',
    },
  ],
  on: 'ReplicationTask',
  options: {},
  messages: {
    empty: 'a mapping that matches nothing passes for success',
  },
  check: (task, { need, report }) => {
    // The default was false once and is not any more: only what is written counts.
    if (need(taskSetting(task, 'ErrorBehavior.FailOnNoTablesCaptured'), 'FailOnNoTablesCaptured') !== 'false') return;
    report({ messageId: 'empty', actual: 'false', expected: 'true' });
  },
});
