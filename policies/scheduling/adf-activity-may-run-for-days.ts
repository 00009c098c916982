import { isUnknown } from '../../harness/read/graph';
import { definePolicy } from '../define';

const HOUR = 3600;

export const adfActivityMayRunForDays = definePolicy({
  id: 'scheduling/adf-activity-may-run-for-days',
  summary: 'An activity of Data Factory that hangs is ended within the day.',
  why: 'Seven days is what Data Factory long wrote into every activity: a copy that hangs holds its run open and is paid for all week, and the runs behind it wait without an error.',
  fix: 'Set policy.timeout of each activity to a few times what it takes, such as 0.02:00:00 for two hours.',
  severity: 'warning',
  capability: 'sources',
  topics: ['L2.2'],
  sources: [{ url: 'https://learn.microsoft.com/azure/data-factory/concepts-pipelines-activities', asOf: null }],
  on: 'Workflow',
  options: {
    most: { default: 24, unit: 'hours', description: 'How long an activity may run at most.' },
  },
  messages: {
    days: '{{step}} may hang for days before it counts as failed',
  },
  check: (workflow, { options, need, each, report }) => {
    if (workflow.service !== 'data-factory') return;
    each(need(workflow.steps, 'its activities') ?? [], ({ name, timeoutSeconds }) => {
      if (timeoutSeconds === undefined || isUnknown(timeoutSeconds) || timeoutSeconds <= options.most * HOUR) return;
      const hours = `${Math.round(timeoutSeconds / HOUR)} hours`;
      report({ messageId: 'days', data: { step: name }, actual: hours, expected: `at most ${options.most} hours` });
    });
  },
});
