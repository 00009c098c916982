import { matters } from '../databases';
import { definePolicy } from '../define';
import { isDms, taskSetting } from '../replication';

/** Those that decide on rows that cannot be read or written; DMS's own is LOG_ERROR. */
const POLICIES = ['DataErrorPolicy', 'DataTruncationErrorPolicy', 'ApplyErrorInsertPolicy'];

export const dmsDataErrorsOnlyLogged = definePolicy({
  id: 'reliability/dms-data-errors-only-logged',
  summary: 'A row that DMS cannot copy stops its table, or the task.',
  why: 'By default a row that does not fit is written to the log and left out: the task stays green while rows go missing.',
  fix: 'Write SUSPEND_TABLE or STOP_TASK for DataErrorPolicy, DataTruncationErrorPolicy and the ApplyError policies of ErrorBehavior, with an alarm on the errors.',
  severity: 'error',
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
    logged: 'rows that do not fit are left out ({{policies}})',
  },
  check: (task, { workload, need, report }) => {
    if (!isDms(task) || !matters(task, { workload })) return;
    if (workload?.stated?.completeness === 'some-may-be-lost') return;
    const lenient = POLICIES.filter((name) => {
      const policy = need(taskSetting(task, `ErrorBehavior.${name}`), name) ?? 'LOG_ERROR';
      return policy === 'LOG_ERROR' || policy === 'IGNORE_RECORD';
    });
    if (lenient.length === 0) return;
    report({
      messageId: 'logged',
      data: { policies: lenient.join(', ') },
      actual: 'logged and left out',
      expected: 'SUSPEND_TABLE or STOP_TASK',
    });
  },
});
