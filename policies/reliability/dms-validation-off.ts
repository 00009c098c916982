import { matters } from '../databases';
import { definePolicy } from '../define';
import { endpointOf, isDms, taskSetting } from '../replication';

export const dmsValidationOff = definePolicy({
  id: 'reliability/dms-validation-off',
  summary: 'What DMS has copied is compared with the source.',
  why: 'Without validation nobody notices rows that were cut or left out until a report is wrong.',
  fix: 'Write ValidationSettings with EnableValidation: true where source and target support it.',
  severity: 'info',
  capability: 'sources',
  topics: ['L2.2'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.DataValidation.html',
      asOf: '2023-06',
    },
  ],
  on: 'ReplicationTask',
  options: {},
  messages: {
    off: 'nobody compares the copy with the source',
  },
  check: (task, { workload, all, need, report }) => {
    if (!isDms(task) || !matters(task, { workload })) return;
    const target = endpointOf(task, 'target', all('ReplicationEndpoint'))?.engine;
    // A stream has no rows to compare.
    if (typeof target === 'string' && /kinesis|kafka|opensearch|elasticsearch|neptune|redis/.test(target)) return;
    const wanted = workload?.stated?.completeness === 'every-row';
    const enabled = need(taskSetting(task, 'ValidationSettings.EnableValidation'), 'EnableValidation');
    // Whoever says nothing of the task at all has not decided against it.
    const isOff = enabled === undefined ? wanted || task.settings !== undefined : enabled !== 'true';
    if (isOff) report({ messageId: 'off', actual: 'no validation', expected: 'EnableValidation' });
  },
});
