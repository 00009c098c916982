import { PolicyTester } from '../../../harness/testing/policy-tester';
import { databricksJobWithoutTimeoutOrAlert } from '../../../policies/scheduling/databricks-job-without-timeout-or-alert';
import { DATABRICKS_JOB } from '../../fixtures/pipelines';

const TIMEOUT = { messageId: 'timeout', actual: 'no timeout', expected: 'timeout_seconds' };
const SILENT = { messageId: 'silent', actual: 'no notifications', expected: 'on_failure notifications' };
const ONCE = { messageId: 'once', actual: 'no retries', expected: 'max_retries' };

PolicyTester.run(
  databricksJobWithoutTimeoutOrAlert,
  {
    passing: [
      {
        name: 'no retries, on purpose',
        input: DATABRICKS_JOB.tf({
          timeout_seconds: 7200,
          email_notifications: [{ on_failure: ['data@duka.example'] }],
          task: [{ task_key: 'load', max_retries: 0 }],
        }),
      },
      {
        name: 'all three, in Terraform',
        input: DATABRICKS_JOB.tf({
          timeout_seconds: 7200,
          email_notifications: [{ on_failure: ['data@duka.example'] }],
          task: [{ task_key: 'load', max_retries: 2 }],
        }),
      },
      {
        name: 'all three, in Pulumi',
        input: DATABRICKS_JOB.pulumi({
          timeoutSeconds: 7200,
          webhookNotifications: { onFailures: [{ id: 'x' }] },
          tasks: [{ taskKey: 'load', maxRetries: 2 }],
        }),
      },
    ],
    failing: [
      {
        name: 'none, in Terraform',
        input: DATABRICKS_JOB.tf({ task: [{ task_key: 'load' }] }),
        findings: [DATABRICKS_JOB.onTf(TIMEOUT), DATABRICKS_JOB.onTf(SILENT), DATABRICKS_JOB.onTf(ONCE)],
      },
      {
        name: 'no retries, in Pulumi',
        input: DATABRICKS_JOB.pulumi({
          timeoutSeconds: 7200,
          emailNotifications: { onFailures: ['data@duka.example'] },
          tasks: [{ taskKey: 'load' }],
        }),
        findings: [DATABRICKS_JOB.onPulumi(ONCE)],
      },
    ],
  },
  { describe, it },
);
