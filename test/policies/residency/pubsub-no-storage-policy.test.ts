import { PolicyTester } from '../../../harness/testing/policy-tester';
import { pubsubNoStoragePolicy } from '../../../policies/residency/pubsub-no-storage-policy';
import { PUBSUB_TOPIC } from '../../fixtures/streams';
import { bridged, pulumiShape, terraformShape } from '../../fixtures/twins';
import { dataset } from '../../fixtures/workload';

const ANYWHERE = { messageId: 'anywhere', actual: 'no storage policy', expected: 'allowed_persistence_regions' };
const POLICIES = {
  message_storage_policy: [{ allowed_persistence_regions: ['africa-south1'], enforce_in_transit: true }],
};
const workload = (address: string) => ({
  [address]: { datasets: [dataset({ sensitivity: 'personal' })], horizonDays: 365 },
});
const [TF, TOKEN] = [terraformShape(PUBSUB_TOPIC[0]), pulumiShape(PUBSUB_TOPIC[1])];

PolicyTester.run(
  pubsubNoStoragePolicy,
  {
    passing: [
      { name: 'regions, in Terraform', input: TF.build({ name: 'a', ...POLICIES }), workload: workload(TF.address) },
      {
        name: 'regions, in Pulumi',
        input: TOKEN.build({ name: 'a', ...bridged(POLICIES) }),
        workload: workload(TOKEN.address),
      },
      {
        name: 'data that may be anywhere',
        input: TF.build({ name: 'a' }),
        workload: { [TF.address]: { datasets: [dataset()], horizonDays: 365 } },
      },
    ],
    failing: [
      {
        name: 'personal data anywhere, in Terraform',
        input: TF.build({ name: 'a' }),
        workload: workload(TF.address),
        findings: [{ ...ANYWHERE, address: TF.address }],
      },
      {
        name: 'personal data anywhere, in Pulumi',
        input: TOKEN.build({ name: 'a' }),
        workload: workload(TOKEN.address),
        findings: [{ ...ANYWHERE, address: TOKEN.address }],
      },
    ],
    cannotTell: [{ name: 'what it carries is stated nowhere', input: TF.build({ name: 'b' }), because: /residency/ }],
  },
  { describe, it },
);
