import { PolicyTester } from '../../../harness/testing/policy-tester';
import { emrLogsLostWithCluster } from '../../../policies/lifecycle/emr-logs-lost-with-cluster';
import { EMR } from '../../fixtures/pipelines';

const LOST = { messageId: 'lost', actual: 'no place for logs', expected: 'a bucket for logs' };

PolicyTester.run(
  emrLogsLostWithCluster,
  {
    passing: [
      { name: 'a bucket, in CloudFormation', input: EMR.cfn({ LogUri: 's3://logs/emr/' }) },
      { name: 'a bucket, in Terraform', input: EMR.tf({ log_uri: 's3://logs/emr/' }) },
    ],
    failing: [
      { name: 'none, in CloudFormation', input: EMR.cfn({ Name: 'etl' }), findings: [EMR.onCfn(LOST)] },
      { name: 'none, in Terraform', input: EMR.tf({ name: 'etl' }), findings: [EMR.onTf(LOST)] },
      { name: 'none, in Pulumi', input: EMR.pulumi({ name: 'etl' }), findings: [EMR.onPulumi(LOST)] },
    ],
  },
  { describe, it },
);
