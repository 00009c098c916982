import { definePolicy } from '../define';

export const stepFunctionsTaskWithoutTimeout = definePolicy({
  id: 'scheduling/step-functions-task-without-timeout',
  summary: 'A step that waits for others waits for so long only.',
  why: 'By default a task waits for more than three years: a job or a callback whose answer never comes leaves the run stuck without an error.',
  fix: 'Set TimeoutSeconds (and HeartbeatSeconds for callbacks) on each task that waits, or TimeoutSeconds on the whole machine.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.5'],
  sources: [{ url: 'https://docs.aws.amazon.com/step-functions/latest/dg/sfn-stuck-execution.html', asOf: '2022-08' }],
  on: 'Workflow',
  options: {},
  messages: { none: '{{step}} may wait for ever' },
  check: (workflow, { need, each, report }) => {
    // Express machines end after five minutes by themselves.
    if (workflow.service !== 'step-functions' || need(workflow.express, 'its type') === true) return;
    const steps = need(workflow.steps, 'its definition') ?? [];
    if (need(workflow.timeoutSeconds, 'its timeout') !== undefined) return;
    each(steps, ({ name, waits, timeoutSeconds }) => {
      if (timeoutSeconds !== undefined || need(waits, `what ${name} calls`) !== true) return;
      report({ messageId: 'none', data: { step: name }, actual: 'no timeout', expected: 'TimeoutSeconds' });
    });
  },
});
