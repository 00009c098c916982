import { PolicyTester } from '../../../harness/testing/policy-tester';
import { airflowVersionOutOfSupport } from '../../../policies/reliability/airflow-version-out-of-support';
import { MWAA } from '../../fixtures/pipelines';

PolicyTester.run(
  airflowVersionOutOfSupport,
  {
    passing: [
      { name: '2.10, which is after 2.7', input: MWAA.cfn({ AirflowVersion: '2.10.3' }) },
      { name: 'the latest, since none is named', input: MWAA.tf({ name: 'etl' }) },
    ],
    failing: [
      {
        name: '2.5, in CloudFormation',
        input: MWAA.cfn({ AirflowVersion: '2.5.1' }),
        findings: [MWAA.onCfn({ messageId: 'old', actual: '2.5.1', expected: '2.7 or later' })],
      },
      {
        name: '1.10, in Terraform',
        input: MWAA.tf({ airflow_version: '1.10.12' }),
        findings: [MWAA.onTf({ messageId: 'old', actual: '1.10.12', expected: '2.7 or later' })],
      },
    ],
  },
  { describe, it },
);
