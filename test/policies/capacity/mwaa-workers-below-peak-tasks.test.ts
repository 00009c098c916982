import { PolicyTester } from '../../../harness/testing/policy-tester';
import { mwaaWorkersBelowPeakTasks } from '../../../policies/capacity/mwaa-workers-below-peak-tasks';
import { MWAA, stating } from '../../fixtures/pipelines';

PolicyTester.run(
  mwaaWorkersBelowPeakTasks,
  {
    passing: [
      {
        name: 'workers enough',
        input: MWAA.tf({ environment_class: 'mw1.medium', max_workers: 5 }),
        workload: stating('aws_mwaa_environment.main', { peakTasks: 50 }),
      },
      {
        name: 'workers that take more each',
        input: MWAA.cfn({ MaxWorkers: 5, AirflowConfigurationOptions: { 'celery.worker_autoscale': '10,5' } }),
        workload: stating('Main', { peakTasks: 50 }),
      },
    ],
    failing: [
      {
        name: 'five small ones, in CloudFormation',
        input: MWAA.cfn({ EnvironmentClass: 'mw1.small', MaxWorkers: 5 }),
        findings: [MWAA.onCfn({ messageId: 'few', actual: '25 tasks at once', expected: '50 tasks at once' })],
        workload: stating('Main', { peakTasks: 50 }),
      },
      {
        name: 'the default of ten small ones, in Terraform',
        input: MWAA.tf({ name: 'etl' }),
        findings: [MWAA.onTf({ messageId: 'few', actual: '50 tasks at once', expected: '60 tasks at once' })],
        workload: stating('aws_mwaa_environment.main', { peakTasks: 60 }),
      },
    ],
    cannotTell: [{ name: 'nobody says how many', input: MWAA.cfn({ Name: 'etl' }), because: /peakTasks/ }],
  },
  { describe, it },
);
