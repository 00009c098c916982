import { PolicyTester } from '../../../harness/testing/policy-tester';
import { airflowPokingSensorsFillWorkers } from '../../../policies/capacity/airflow-poking-sensors-fill-workers';
import { COMPOSER, MWAA, stating } from '../../fixtures/pipelines';

const EXPECTED = 'operators.default_deferrable True';

PolicyTester.run(
  airflowPokingSensorsFillWorkers,
  {
    passing: [
      {
        name: 'deferrable ones, in CloudFormation',
        input: MWAA.cfn({ AirflowConfigurationOptions: { 'operators.default_deferrable': 'True' } }),
      },
      {
        name: 'few that wait',
        input: MWAA.tf({ max_workers: 10 }),
        workload: stating('aws_mwaa_environment.main', { waitingTasks: 20 }),
      },
      { name: 'Composer, whose workers have no fixed slots', input: COMPOSER.tf({ name: 'etl' }) },
    ],
    failing: [
      {
        name: 'switched off, in CloudFormation',
        input: MWAA.cfn({ AirflowConfigurationOptions: { 'operators.default_deferrable': 'False' } }),
        findings: [MWAA.onCfn({ messageId: 'off', actual: 'False', expected: EXPECTED })],
      },
      {
        name: 'switched off, in Pulumi for Google',
        input: COMPOSER.pulumi({
          config: { softwareConfig: { airflowConfigOverrides: { 'operators-default_deferrable': 'False' } } },
        }),
        findings: [COMPOSER.onPulumi({ messageId: 'off', actual: 'False', expected: EXPECTED })],
      },
      {
        name: 'ten on two small workers, in Terraform',
        input: MWAA.tf({ max_workers: 2 }),
        findings: [MWAA.onTf({ messageId: 'full', actual: '10 tasks that wait, 10 slots', expected: EXPECTED })],
        workload: stating('aws_mwaa_environment.main', { waitingTasks: 10 }),
      },
    ],
    cannotTell: [{ name: 'nobody says how many wait', input: MWAA.cfn({ Name: 'etl' }), because: /waitingTasks/ }],
  },
  { describe, it },
);
