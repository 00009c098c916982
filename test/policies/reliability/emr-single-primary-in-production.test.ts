import { PolicyTester } from '../../../harness/testing/policy-tester';
import { emrSinglePrimaryInProduction } from '../../../policies/reliability/emr-single-primary-in-production';
import { EMR, stating } from '../../fixtures/pipelines';

const SINGLE = { messageId: 'single', actual: 'one primary machine', expected: 'three primary machines' };

PolicyTester.run(
  emrSinglePrimaryInProduction,
  {
    passing: [
      { name: 'three of them', input: EMR.tf({ name: 'prod-etl', master_instance_group: [{ instance_count: 3 }] }) },
      {
        name: 'one, of nobody knows what',
        input: EMR.tf({ name: 'etl', master_instance_group: [{ instance_count: 1 }] }),
      },
      {
        name: 'one of a cluster that ends with its work',
        input: EMR.cfn({ Name: 'prod-etl', Instances: { MasterInstanceGroup: { InstanceCount: 1 } } }),
      },
    ],
    failing: [
      {
        name: 'one in production, in Terraform',
        input: EMR.tf({ name: 'prod-etl', master_instance_group: [{ instance_type: 'm5.xlarge' }] }),
        findings: [EMR.onTf(SINGLE)],
      },
      {
        name: 'one that is stated to be in production, in CloudFormation',
        input: EMR.cfn({ Instances: { KeepJobFlowAliveWhenNoSteps: true, MasterInstanceGroup: { InstanceCount: 1 } } }),
        findings: [EMR.onCfn(SINGLE)],
        workload: stating('Main', { environment: 'production' }),
      },
    ],
  },
  { describe, it },
);
