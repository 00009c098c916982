import { PolicyTester } from '../../../harness/testing/policy-tester';
import { airflowCatchupBackfillsHistory } from '../../../policies/scheduling/airflow-catchup-backfills-history';
import { COMPOSER, MWAA } from '../../fixtures/pipelines';

const ON = { messageId: 'on', actual: 'catch-up', expected: 'scheduler.catchup_by_default False' };

PolicyTester.run(
  airflowCatchupBackfillsHistory,
  {
    passing: [
      {
        name: 'switched off, in CloudFormation',
        input: MWAA.cfn({
          AirflowVersion: '2.10.3',
          AirflowConfigurationOptions: { 'scheduler.catchup_by_default': 'False' },
        }),
      },
      { name: 'version 3, which does not', input: MWAA.tf({ airflow_version: '3.0.6' }) },
      { name: 'the latest version, since none is named', input: MWAA.pulumi({ name: 'etl' }) },
    ],
    failing: [
      {
        name: 'the default of version 2, in CloudFormation',
        input: MWAA.cfn({ AirflowVersion: '2.10.3' }),
        findings: [MWAA.onCfn(ON)],
      },
      {
        name: 'switched on, in Terraform',
        input: MWAA.tf({ airflow_configuration_options: { 'scheduler.catchup_by_default': 'True' } }),
        findings: [MWAA.onTf(ON)],
      },
      {
        name: 'the default of version 2, on Composer',
        input: COMPOSER.pulumi({ config: { softwareConfig: { imageVersion: 'composer-2.9.7-airflow-2.9.3' } } }),
        findings: [COMPOSER.onPulumi(ON)],
      },
    ],
    cannotTell: [
      {
        name: 'an image without a version',
        input: COMPOSER.tf({ config: [{ software_config: [{ image_version: 'composer-3' }] }] }),
        because: /the version of Airflow/,
      },
    ],
  },
  { describe, it },
);
