import { PolicyTester } from '../../../harness/testing/policy-tester';
import { airflowSlaIgnoredInVersion3 } from '../../../policies/reliability/airflow-sla-ignored-in-version-3';
import { COMPOSER, MWAA, stating } from '../../fixtures/pipelines';

const EXPECTED = 'an alarm on the age of the data';

PolicyTester.run(
  airflowSlaIgnoredInVersion3,
  {
    passing: [
      { name: 'no deadline, in version 3', input: MWAA.cfn({ AirflowVersion: '3.0.6' }) },
      {
        name: 'version 2, which has them',
        input: MWAA.tf({ airflow_version: '2.10.3', airflow_configuration_options: { 'core.check_slas': 'True' } }),
      },
      {
        name: 'an age with an alarm',
        input: MWAA.cfn(
          { AirflowVersion: '3.0.6' },
          { Age: { Type: 'AWS::CloudWatch::Alarm', Properties: { MetricName: 'Age' } } },
        ),
        workload: stating('Main', { freshness: 3600 }),
      },
    ],
    failing: [
      {
        name: 'a setting, in CloudFormation',
        input: MWAA.cfn({ AirflowVersion: '3.0.6', AirflowConfigurationOptions: { 'core.check_slas': 'True' } }),
        findings: [MWAA.onCfn({ messageId: 'ignored', actual: 'Airflow 3.0.6', expected: EXPECTED })],
      },
      {
        name: 'a setting, on Composer',
        input: COMPOSER.tf({
          config: [
            {
              software_config: [
                { image_version: 'composer-3-airflow-3.1.0', airflow_config_overrides: { 'core-check_slas': 'True' } },
              ],
            },
          ],
        }),
        findings: [COMPOSER.onTf({ messageId: 'ignored', actual: 'Airflow 3.1.0', expected: EXPECTED })],
      },
      {
        name: 'an age that nothing watches',
        input: MWAA.tf({ airflow_version: '3.0.6' }),
        findings: [MWAA.onTf({ messageId: 'unwatched', actual: 'Airflow 3.0.6', expected: EXPECTED })],
        workload: stating('aws_mwaa_environment.main', { freshness: 3600 }),
      },
    ],
  },
  { describe, it },
);
