import { definePolicy } from '../define';
import { expectedInstead } from '../schedule-expressions';

export const scheduleExpressionInvalid = definePolicy({
  id: 'scheduling/schedule-expression-invalid',
  summary: 'A schedule is written in the words of its service.',
  why: 'Services write cron with five, six or seven fields: one in the words of another is refused halfway through a deployment, and nothing is started.',
  fix: 'Write cron(0 2 * * ? *) or rate(5 minutes) for EventBridge, five fields for Kubernetes and Cloud Scheduler, Quartz with seconds first for Databricks.',
  severity: 'error',
  capability: 'pipelines',
  topics: ['L8.5'],
  sources: [
    { url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html', asOf: null },
    { url: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html', asOf: null },
    { url: 'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/', asOf: null },
  ],
  on: 'Schedule',
  options: {},
  messages: { refused: '{{expression}} is no schedule that the service takes' },
  check: (schedule, { need, report }) => {
    const expression = need(schedule.expression, 'when it runs');
    if (expression === undefined || expression === '') return;
    const expected = expectedInstead(expression, schedule.service);
    if (expected !== undefined) report({ messageId: 'refused', data: { expression }, actual: expression, expected });
  },
});
