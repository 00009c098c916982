import { PolicyTester } from '../../../harness/testing/policy-tester';
import { orchestratorLogsOff } from '../../../policies/observability/orchestrator-logs-off';
import { COMPOSER, MWAA } from '../../fixtures/pipelines';

const OFF = { messageId: 'off', actual: 'off', expected: 'logs in CloudWatch' };

PolicyTester.run(
  orchestratorLogsOff,
  {
    passing: [
      {
        name: 'both, in CloudFormation',
        input: MWAA.cfn({ LoggingConfiguration: { TaskLogs: { Enabled: true }, SchedulerLogs: { Enabled: true } } }),
      },
      {
        name: 'both, in Terraform',
        input: MWAA.tf({
          logging_configuration: [{ task_logs: [{ enabled: true }], scheduler_logs: [{ enabled: true }] }],
        }),
      },
      { name: 'Composer, which keeps them itself', input: COMPOSER.tf({ name: 'etl' }) },
    ],
    failing: [
      { name: 'none, in CloudFormation', input: MWAA.cfn({ Name: 'etl' }), findings: [MWAA.onCfn(OFF)] },
      {
        name: 'tasks only, in Terraform',
        input: MWAA.tf({ logging_configuration: [{ task_logs: [{ enabled: true }] }] }),
        findings: [MWAA.onTf(OFF)],
      },
      {
        name: 'switched off, in Pulumi',
        input: MWAA.pulumi({ loggingConfiguration: { taskLogs: { enabled: false } } }),
        findings: [MWAA.onPulumi(OFF)],
      },
    ],
  },
  { describe, it },
);
