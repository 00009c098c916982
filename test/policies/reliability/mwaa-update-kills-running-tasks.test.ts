import { PolicyTester } from '../../../harness/testing/policy-tester';
import { mwaaUpdateKillsRunningTasks } from '../../../policies/reliability/mwaa-update-kills-running-tasks';
import { MWAA } from '../../fixtures/pipelines';

const FORCED = { messageId: 'forced', actual: 'FORCED', expected: 'GRACEFUL' };

PolicyTester.run(
  mwaaUpdateKillsRunningTasks,
  {
    passing: [
      { name: 'graceful, in CloudFormation', input: MWAA.cfn({ WorkerReplacementStrategy: 'GRACEFUL' }) },
      { name: 'nothing said, in Terraform', input: MWAA.tf({ name: 'etl' }) },
    ],
    failing: [
      {
        name: 'forced, in CloudFormation',
        input: MWAA.cfn({ WorkerReplacementStrategy: 'FORCED' }),
        findings: [MWAA.onCfn(FORCED)],
      },
      {
        name: 'forced, in Terraform',
        input: MWAA.tf({ worker_replacement_strategy: 'FORCED' }),
        findings: [MWAA.onTf(FORCED)],
      },
      {
        name: 'forced, in Pulumi',
        input: MWAA.pulumi({ workerReplacementStrategy: 'FORCED' }),
        findings: [MWAA.onPulumi(FORCED)],
      },
    ],
  },
  { describe, it },
);
