import { PolicyTester } from '../../../harness/testing/policy-tester';
import { emrCoreNodesOnSpot } from '../../../policies/reliability/emr-core-nodes-on-spot';
import { EMR } from '../../fixtures/pipelines';

const SPOT = { messageId: 'spot', actual: 'Spot', expected: 'On-Demand' };

PolicyTester.run(
  emrCoreNodesOnSpot,
  {
    passing: [
      {
        name: 'Spot for task machines only',
        input: EMR.cfn({
          Instances: { CoreInstanceGroup: { Market: 'ON_DEMAND' }, TaskInstanceGroups: [{ Market: 'SPOT' }] },
        }),
      },
      {
        name: 'no bid price, in Terraform',
        input: EMR.tf({ core_instance_group: [{ instance_type: 'm5.xlarge', instance_count: 2 }] }),
      },
      { name: 'a fleet On-Demand, in Pulumi', input: EMR.pulumi({ coreInstanceFleet: { targetOnDemandCapacity: 2 } }) },
    ],
    failing: [
      {
        name: 'core machines, in CloudFormation',
        input: EMR.cfn({ Instances: { CoreInstanceGroup: { Market: 'SPOT' } } }),
        findings: [EMR.onCfn(SPOT)],
      },
      {
        name: 'core machines, in Terraform',
        input: EMR.tf({ core_instance_group: [{ bid_price: '0.30' }] }),
        findings: [EMR.onTf(SPOT)],
      },
      {
        name: 'a core fleet, in Pulumi',
        input: EMR.pulumi({ coreInstanceFleet: { targetSpotCapacity: 4 } }),
        findings: [EMR.onPulumi(SPOT)],
      },
      {
        name: 'the primary, in Terraform',
        input: EMR.tf({ master_instance_group: [{ bid_price: '0.30' }] }),
        findings: [EMR.onTf(SPOT)],
      },
    ],
  },
  { describe, it },
);
