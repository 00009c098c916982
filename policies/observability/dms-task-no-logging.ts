import { matters } from '../databases';
import { definePolicy } from '../define';
import { isDms, taskSetting } from '../replication';

export const dmsTaskNoLogging = definePolicy({
  id: 'observability/dms-task-no-logging',
  summary: 'A replication task writes what it does to a log.',
  why: 'Without its log nobody learns why a table was suspended or which rows were left out.',
  fix: 'Write Logging with EnableLogging: true into the task settings.',
  severity: 'warning',
  capability: 'sources',
  topics: ['L2.2'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.Logging.html',
      asOf: '2023-06',
    },
  ],
  on: 'ReplicationTask',
  options: {},
  messages: {
    off: 'what the task does is written nowhere',
  },
  check: (task, { workload, need, report }) => {
    if (!isDms(task) || !matters(task, { workload })) return;
    // DMS's own: no log.
    if (need(taskSetting(task, 'Logging.EnableLogging'), 'EnableLogging') === 'true') return;
    report({ messageId: 'off', actual: 'no log', expected: 'EnableLogging' });
  },
});
