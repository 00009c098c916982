import { PolicyTester } from '../../../harness/testing/policy-tester';
import { cosmosIndexesEveryPath } from '../../../policies/cost/cosmos-indexes-every-path';
import { CONTAINERS, containerPulumi, containerTerraform } from '../../fixtures/keyed-tables';
import { said } from '../../fixtures/workload';

const EVERYTHING = {
  messageId: 'everything',
  actual: 'all paths',
  expected: 'the paths that queries filter by',
};

PolicyTester.run(
  cosmosIndexesEveryPath,
  {
    passing: [
      {
        name: 'what queries filter by, in azurerm',
        input: containerTerraform({
          indexing_policy: [{ included_path: [{ path: '/customerId/?' }], excluded_path: [{ path: '/*' }] }],
        }),
      },
      {
        name: 'all but a large part, in azure-native',
        input: containerPulumi({
          indexingPolicy: { includedPaths: [{ path: '/*' }], excludedPaths: [{ path: '/payload/*' }] },
        }),
      },
      {
        name: 'a container that is mostly read',
        input: containerTerraform(),
        workload: said(CONTAINERS.terraform, { peakReadsPerSecond: 900, peakWritesPerSecond: 10 }),
      },
    ],
    failing: [
      {
        name: 'events by default, in azurerm',
        input: containerTerraform(),
        findings: [{ ...EVERYTHING, address: CONTAINERS.terraform }],
      },
      {
        name: 'events, in words, in azure-native',
        input: containerPulumi({
          indexingPolicy: { includedPaths: [{ path: '/*' }], excludedPaths: [{ path: '/"_etag"/?' }] },
        }),
        findings: [{ ...EVERYTHING, address: CONTAINERS.pulumi }],
      },
      {
        name: 'orders that are mostly written',
        input: containerTerraform({ name: 'orders' }),
        workload: said(CONTAINERS.terraform, { peakReadsPerSecond: 10, peakWritesPerSecond: 900 }),
        findings: [{ ...EVERYTHING, address: CONTAINERS.terraform }],
      },
    ],
    cannotTell: [{ name: 'orders', input: containerTerraform({ name: 'orders' }), because: /peakWritesPerSecond/ }],
  },
  { describe, it },
);
