import { PolicyTester } from '../../../harness/testing/policy-tester';
import { featureBatchGetFanOut } from '../../../policies/quota/feature-batch-get-fan-out';
import { FEATURE_GROUP } from '../../fixtures/functions';
import { cloudformationShape, stating, terraformShape } from '../../fixtures/twins';

const stack = cloudformationShape(FEATURE_GROUP.cloudformation);
const plan = terraformShape(FEATURE_GROUP.bridge[0]);
const ONLINE = { OnlineStoreConfig: { EnableOnlineStore: true } };
const SERVED = { online_store_config: [{ enable_online_store: true }] };
const CALLS = { messageId: 'calls', actual: '1000 records', expected: 'at most 100 records' };

PolicyTester.run(
  featureBatchGetFanOut,
  {
    passing: [
      {
        name: 'fifty candidates',
        input: stack.build(ONLINE),
        workload: stating(stack.address, { recordsPerRequest: 50 }),
      },
      { name: 'a group that is not served', input: stack.build({}) },
    ],
    failing: [
      {
        name: 'a thousand candidates, in CloudFormation',
        input: stack.build(ONLINE),
        workload: stating(stack.address, { recordsPerRequest: 1000 }),
        findings: [{ ...CALLS, address: stack.address }],
      },
      {
        name: 'a thousand candidates, in Terraform',
        input: plan.build(SERVED),
        workload: stating(plan.address, { recordsPerRequest: 1000 }),
        findings: [{ ...CALLS, address: plan.address }],
      },
    ],
    cannotTell: [{ name: 'nobody says how many', input: plan.build(SERVED), because: /recordsPerRequest/ }],
  },
  { describe, it },
);
