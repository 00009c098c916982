import { PolicyTester } from '../../../harness/testing/policy-tester';
import { emrHdfsSingleCopy } from '../../../policies/reliability/emr-hdfs-single-copy';
import { EMR, stating } from '../../fixtures/pipelines';

function core(InstanceCount: number) {
  return { KeepJobFlowAliveWhenNoSteps: true, CoreInstanceGroup: { InstanceCount } };
}

function once(count: number) {
  return {
    messageId: 'once',
    actual: `${count} core machines, dfs.replication 1`,
    expected: 'dfs.replication 2 on two or more',
  };
}

PolicyTester.run(
  emrHdfsSingleCopy,
  {
    passing: [
      {
        name: 'two copies on two machines',
        input: EMR.cfn({
          Instances: core(2),
          Configurations: [{ Classification: 'hdfs-site', ConfigurationProperties: { 'dfs.replication': '2' } }],
        }),
      },
      {
        name: 'four machines, of which EMR makes two copies itself',
        input: EMR.tf({ core_instance_group: [{ instance_count: 4 }] }),
      },
      {
        name: 'a cluster that ends with its work',
        input: EMR.cfn({ Instances: { CoreInstanceGroup: { InstanceCount: 1 } } }),
      },
      {
        name: 'a cluster whose loss would hurt nobody',
        input: EMR.cfn({ Instances: core(2) }),
        workload: stating('Main', { environment: 'other' }),
      },
    ],
    failing: [
      {
        name: 'two machines, in CloudFormation',
        input: EMR.cfn({ Instances: core(2) }),
        findings: [EMR.onCfn(once(2))],
      },
      {
        name: "Terraform's default of one",
        input: EMR.tf({ core_instance_group: [{ instance_type: 'm5.xlarge' }] }),
        findings: [EMR.onTf(once(1))],
      },
      {
        name: 'two machines, in Pulumi',
        input: EMR.pulumi({ keepJobFlowAliveWhenNoSteps: true, coreInstanceGroup: { instanceCount: 2 } }),
        findings: [EMR.onPulumi(once(2))],
      },
    ],
  },
  { describe, it },
);
