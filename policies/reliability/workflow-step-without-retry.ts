import { definePolicy } from '../define';

export const workflowStepWithoutRetry = definePolicy({
  id: 'reliability/workflow-step-without-retry',
  summary: 'Steps that fail are tried again.',
  why: 'Throttles, restarts and lost connections pass by themselves: without a retry each of them fails the whole run, and somebody starts it by hand in the morning.',
  fix: 'Add Retry with a backoff to each task of a state machine, max_retries to tasks of Databricks, policy.retry to activities of Data Factory.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.5'],
  sources: [
    { url: 'https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html', asOf: null },
    { url: 'https://learn.microsoft.com/azure/data-factory/concepts-pipelines-activities', asOf: null },
  ],
  on: 'Workflow',
  options: {},
  messages: { once: '{{steps}} {{be}} tried once' },
  check: (workflow, { need, report }) => {
    // A job of Databricks has a rule of its own.
    if (workflow.service === 'databricks' || workflow.service === 'dbt') return;
    const steps = need(workflow.steps, 'its definition') ?? [];
    const once = steps.filter(({ retried, caught, tells }) => retried === false && caught !== true && tells !== true);
    if (once.length === 0) return;
    const data = { steps: once.map(({ name }) => name).join(', '), be: once.length === 1 ? 'is' : 'are' };
    report({ messageId: 'once', data, actual: 'no retry', expected: 'a retry' });
  },
});
