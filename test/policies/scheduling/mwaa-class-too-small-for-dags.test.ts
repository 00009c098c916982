import { PolicyTester } from '../../../harness/testing/policy-tester';
import { mwaaClassTooSmallForDags } from '../../../policies/scheduling/mwaa-class-too-small-for-dags';
import { MWAA, stating } from '../../fixtures/pipelines';

const SMALL = { messageId: 'small', actual: 'mw1.small, for 50 DAGs', expected: 'a class for 200 DAGs' };

PolicyTester.run(
  mwaaClassTooSmallForDags,
  {
    passing: [
      {
        name: 'a class that is large enough',
        input: MWAA.tf({ environment_class: 'mw1.medium' }),
        workload: stating('aws_mwaa_environment.main', { dags: 200 }),
      },
    ],
    failing: [
      {
        name: 'two hundred of them on small, in CloudFormation',
        input: MWAA.cfn({ EnvironmentClass: 'mw1.small' }),
        findings: [MWAA.onCfn(SMALL)],
        workload: stating('Main', { dags: 200 }),
      },
      {
        name: 'the default class, in Terraform',
        input: MWAA.tf({ name: 'etl' }),
        findings: [MWAA.onTf(SMALL)],
        workload: stating('aws_mwaa_environment.main', { dags: 200 }),
      },
    ],
    cannotTell: [{ name: 'nobody says how many', input: MWAA.cfn({ Name: 'etl' }), because: /dags/ }],
  },
  { describe, it },
);
