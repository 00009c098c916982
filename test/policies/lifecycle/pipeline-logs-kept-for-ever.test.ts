import { PolicyTester } from '../../../harness/testing/policy-tester';
import { pipelineLogsKeptForEver } from '../../../policies/lifecycle/pipeline-logs-kept-for-ever';
import { LOGS } from '../../fixtures/pipelines';

const EVER = { messageId: 'ever', actual: 'no retention', expected: 'a retention of some weeks' };

PolicyTester.run(
  pipelineLogsKeptForEver,
  {
    passing: [
      { name: 'a month, in CloudFormation', input: LOGS.cfn({ RetentionInDays: 30 }) },
      { name: 'a month, in Terraform', input: LOGS.tf({ retention_in_days: 30 }) },
    ],
    failing: [
      {
        name: 'no retention, in CloudFormation',
        input: LOGS.cfn({ LogGroupName: '/aws/glue/etl' }),
        findings: [LOGS.onCfn(EVER)],
      },
      { name: '0, in Terraform', input: LOGS.tf({ retention_in_days: 0 }), findings: [LOGS.onTf(EVER)] },
      { name: 'no retention, in Pulumi', input: LOGS.pulumi({ name: 'etl' }), findings: [LOGS.onPulumi(EVER)] },
    ],
  },
  { describe, it },
);
