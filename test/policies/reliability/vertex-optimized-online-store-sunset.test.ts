import { PolicyTester } from '../../../harness/testing/policy-tester';
import { vertexOptimizedOnlineStoreSunset } from '../../../policies/reliability/vertex-optimized-online-store-sunset';
import { ONLINE_STORE } from '../../fixtures/functions';
import { MAIN, onePulumi, oneTerraform } from '../../fixtures/one';

const [TF, TOKEN] = ONLINE_STORE;
const LEGACY = ['google_vertex_ai_featurestore', 'gcp:vertex/aiFeatureStore:AiFeatureStore'] as const;
const OPTIMIZED = { messageId: 'optimized', actual: 'optimized', expected: 'bigtable' };
const BIGTABLE = [{ auto_scaling: [{ min_node_count: 1, max_node_count: 3 }] }];

PolicyTester.run(
  vertexOptimizedOnlineStoreSunset,
  {
    passing: [
      { name: 'Bigtable, in Terraform', input: oneTerraform(TF, { bigtable: BIGTABLE }) },
      { name: 'Bigtable, as a plan prints it', input: oneTerraform(TF, { bigtable: BIGTABLE, optimized: [] }) },
      {
        name: 'Bigtable, in Pulumi',
        input: onePulumi(TOKEN, { bigtable: { autoScaling: { minNodeCount: 1, maxNodeCount: 3 } } }),
      },
    ],
    failing: [
      {
        name: 'optimized, in Terraform',
        input: oneTerraform(TF, { optimized: [{}] }),
        findings: [{ ...OPTIMIZED, address: MAIN.terraform(TF) }],
      },
      {
        name: 'optimized, in Pulumi',
        input: onePulumi(TOKEN, { optimized: {} }),
        findings: [{ ...OPTIMIZED, address: MAIN.pulumi(TOKEN) }],
      },
      {
        name: 'the legacy service, in Terraform',
        input: oneTerraform(LEGACY[0], { name: 'features' }),
        findings: [{ messageId: 'legacy', actual: 'legacy', expected: 'bigtable', address: MAIN.terraform(LEGACY[0]) }],
      },
      {
        name: 'the legacy service, in Pulumi',
        input: onePulumi(LEGACY[1], { name: 'features' }),
        findings: [{ messageId: 'legacy', actual: 'legacy', expected: 'bigtable', address: MAIN.pulumi(LEGACY[1]) }],
      },
    ],
  },
  { describe, it },
);
