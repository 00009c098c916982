import { PolicyTester } from '../../../harness/testing/policy-tester';
import { emrDriverMayLandOnSpot } from '../../../policies/reliability/emr-driver-may-land-on-spot';
import { EMR } from '../../fixtures/pipelines';

const TASKS = { TaskInstanceGroups: [{ Market: 'SPOT', InstanceType: 'm5.xlarge' }] };
const ANYWHERE = { messageId: 'anywhere', actual: 'no node labels', expected: 'yarn.node-labels.enabled true' };

PolicyTester.run(
  emrDriverMayLandOnSpot,
  {
    passing: [
      {
        name: 'node labels, in CloudFormation',
        input: EMR.cfn({
          ReleaseLabel: 'emr-7.9.0',
          Instances: TASKS,
          Configurations: [
            { Classification: 'yarn-site', ConfigurationProperties: { 'yarn.node-labels.enabled': 'true' } },
          ],
        }),
      },
      {
        name: 'EMR 5, which keeps them apart itself',
        input: EMR.cfn({ ReleaseLabel: 'emr-5.36.0', Instances: TASKS }),
      },
      {
        name: 'task machines On-Demand, in Terraform',
        input: EMR.tf({ release_label: 'emr-7.9.0' }, { 'aws_emr_instance_group.task': { cluster_id: EMR.self } }),
      },
    ],
    failing: [
      {
        name: 'no labels, in CloudFormation',
        input: EMR.cfn({ ReleaseLabel: 'emr-7.9.0', Instances: TASKS }),
        findings: [EMR.onCfn(ANYWHERE)],
      },
      {
        name: 'no labels, in Terraform',
        input: EMR.tf(
          { release_label: 'emr-7.9.0' },
          { 'aws_emr_instance_group.task': { cluster_id: EMR.self, bid_price: '0.3' } },
        ),
        findings: [EMR.onTf(ANYWHERE)],
      },
    ],
  },
  { describe, it },
);
