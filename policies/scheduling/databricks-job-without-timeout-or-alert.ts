import { definePolicy } from '../define';

export const databricksJobWithoutTimeoutOrAlert = definePolicy({
  id: 'scheduling/databricks-job-without-timeout-or-alert',
  summary: 'A job of Databricks ends, is tried again, and tells when it fails.',
  why: 'By default a job has no timeout, is tried once and tells nobody: one that hangs is billed until somebody looks.',
  fix: 'Set timeout_seconds, max_retries and email_notifications or webhook_notifications with on_failure.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.5', 'L8.6'],
  sources: [
    { url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/job', asOf: '2026-08' },
  ],
  on: 'Workflow',
  options: {},
  messages: {
    timeout: 'a run that hangs is billed until somebody looks',
    silent: 'nobody is told when a run fails',
    once: 'each task is tried once',
  },
  check: (workflow, { need, report }) => {
    if (workflow.service !== 'databricks') return;
    const steps = need(workflow.steps, 'its tasks') ?? [];
    if (
      need(workflow.timeoutSeconds, 'its timeout') === undefined &&
      steps.some((step) => step.timeoutSeconds === undefined)
    )
      report({ messageId: 'timeout', actual: 'no timeout', expected: 'timeout_seconds' });
    if (need(workflow.notifies, 'whom it tells') === false)
      report({ messageId: 'silent', actual: 'no notifications', expected: 'on_failure notifications' });
    if (steps.length > 0 && steps.every(({ retried }) => retried === undefined))
      report({ messageId: 'once', actual: 'no retries', expected: 'max_retries' });
  },
});
