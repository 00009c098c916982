import { isKnownProduction } from '../databases';
import { definePolicy } from '../define';

export const workflowNotLogged = definePolicy({
  id: 'observability/workflow-not-logged',
  summary: 'What happens in a machine can be read up.',
  why: 'An Express machine keeps no history: without a log nobody can say which step failed, or that one did.',
  fix: 'Set LoggingConfiguration (logging_configuration) with level ERROR or ALL and a log group.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.6'],
  sources: [{ url: 'https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html', asOf: null }],
  on: 'Workflow',
  options: {},
  messages: { off: 'nothing of its runs is kept' },
  check: (workflow, context) => {
    const { need, report } = context;
    if (workflow.service !== 'step-functions') return;
    // A standard machine keeps its history for ninety days.
    if (need(workflow.express, 'its type') !== true && !isKnownProduction(workflow, context)) return;
    if (need(workflow.logged, 'its log') !== false) return;
    report({ messageId: 'off', actual: 'no log', expected: 'a log at level ERROR or ALL' });
  },
});
