import { PolicyTester } from '../../../harness/testing/policy-tester';
import { emrSpotSingleInstanceType } from '../../../policies/capacity/emr-spot-single-instance-type';
import { EMR } from '../../fixtures/pipelines';

const SINGLE = { messageId: 'single', actual: '1', expected: '2 types or more' };

PolicyTester.run(
  emrSpotSingleInstanceType,
  {
    passing: [
      {
        name: 'a fleet of two types on Spot',
        input: EMR.cfn({
          Instances: {
            TaskInstanceFleets: [
              {
                TargetSpotCapacity: 8,
                InstanceTypeConfigs: [{ InstanceType: 'm5.xlarge' }, { InstanceType: 'r5.xlarge' }],
              },
            ],
          },
        }),
      },
      { name: 'one type On-Demand', input: EMR.tf({ core_instance_group: [{ instance_type: 'm5.xlarge' }] }) },
      {
        name: 'a fleet of one type without Spot',
        input: EMR.pulumi({
          coreInstanceFleet: { targetSpotCapacity: 0, instanceTypeConfigs: [{ instanceType: 'm5.xlarge' }] },
        }),
      },
    ],
    failing: [
      {
        name: 'a task group on Spot, in CloudFormation',
        input: EMR.cfn({ Instances: { TaskInstanceGroups: [{ Market: 'SPOT', InstanceType: 'm5.xlarge' }] } }),
        findings: [EMR.onCfn(SINGLE)],
      },
      {
        name: 'a group beside the cluster, in Terraform',
        input: EMR.tf(
          { name: 'etl' },
          {
            'aws_emr_instance_group.task': {
              cluster_id: EMR.self,
              bid_price: '0.30',
              instance_type: 'm5.xlarge',
            },
          },
        ),
        findings: [EMR.onTf(SINGLE)],
      },
      {
        name: 'a fleet of one type, in Pulumi',
        input: EMR.pulumi({
          coreInstanceFleet: { targetSpotCapacity: 8, instanceTypeConfigs: [{ instanceType: 'm5.xlarge' }] },
        }),
        findings: [EMR.onPulumi(SINGLE)],
      },
    ],
  },
  { describe, it },
);
