import { PolicyTester } from '../../../harness/testing/policy-tester';
import { airflowTaskWithoutRetriesOrTimeout } from '../../../policies/reliability/airflow-task-without-retries-or-timeout';
import { COMPOSER, MWAA } from '../../fixtures/pipelines';

const RETRIES = { messageId: 'retries', actual: 'no retries', expected: 'core.default_task_retries of 2 or 3' };
const TIMEOUT = { messageId: 'timeout', actual: 'no timeout', expected: 'core.default_task_execution_timeout' };

PolicyTester.run(
  airflowTaskWithoutRetriesOrTimeout,
  {
    passing: [
      {
        name: 'both, in CloudFormation',
        input: MWAA.cfn({
          AirflowConfigurationOptions: { 'core.default_task_retries': 3, 'core.default_task_execution_timeout': 3600 },
        }),
      },
      {
        name: 'both, on Composer',
        input: COMPOSER.tf({
          config: [
            {
              software_config: [
                {
                  airflow_config_overrides: {
                    'core-default_task_retries': '3',
                    'core-default_task_execution_timeout': '3600',
                  },
                },
              ],
            },
          ],
        }),
      },
    ],
    failing: [
      {
        name: 'neither, in CloudFormation',
        input: MWAA.cfn({ Name: 'etl' }),
        findings: [MWAA.onCfn(RETRIES), MWAA.onCfn(TIMEOUT)],
      },
      {
        name: 'no retries, in Terraform',
        input: MWAA.tf({
          airflow_configuration_options: {
            'core.default_task_retries': '0',
            'core.default_task_execution_timeout': '3600',
          },
        }),
        findings: [MWAA.onTf(RETRIES)],
      },
      {
        name: 'no timeout, on Composer in Pulumi',
        input: COMPOSER.pulumi({
          config: { softwareConfig: { airflowConfigOverrides: { 'core-default_task_retries': '3' } } },
        }),
        findings: [COMPOSER.onPulumi(TIMEOUT)],
      },
    ],
  },
  { describe, it },
);
