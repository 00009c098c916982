import { PolicyTester } from '../../../harness/testing/policy-tester';
import { bigtableAutoscalingMaxBelowNeed } from '../../../policies/capacity/bigtable-autoscaling-max-below-need';
import { MAIN, onePulumi, oneTerraform } from '../../fixtures/one';
import { said } from '../../fixtures/workload';

const TYPES = ['google_bigtable_instance', 'gcp:bigtable/instance:Instance'] as const;
const ADDRESS = { terraform: MAIN.terraform(TYPES[0]), pulumi: MAIN.pulumi(TYPES[1]) };

function cluster(storage_type: 'SSD', num_nodes: number) {
  return oneTerraform(TYPES[0], {
    name: 'orders',
    cluster: [{ cluster_id: 'a', zone: 'africa-south1-a', num_nodes, storage_type }],
  });
}

function scaled(storageType: 'SSD', maxNodes: number) {
  const one = { clusterId: 'a', zone: 'africa-south1-a', storageType, autoscalingConfig: { minNodes: 1, maxNodes } };
  return onePulumi(TYPES[1], { name: 'orders', clusters: [one] });
}

const FEW = { messageId: 'few' };

PolicyTester.run(
  bigtableAutoscalingMaxBelowNeed,
  {
    passing: [
      {
        name: 'enough, in Terraform',
        input: cluster('SSD', 3),
        workload: said(ADDRESS.terraform, { peakReadsPerSecond: 9000, peakWritesPerSecond: 9000 }),
      },
      {
        name: 'enough, in Pulumi',
        input: scaled('SSD', 5),
        workload: said(ADDRESS.pulumi, { peakWritesPerSecond: 9000, storedBytes: 20e12 }),
      },
    ],
    failing: [
      {
        name: 'too few for the load, in Terraform',
        input: cluster('SSD', 1),
        workload: said(ADDRESS.terraform, { peakReadsPerSecond: 15_000, peakWritesPerSecond: 9000 }),
        findings: [{ ...FEW, address: ADDRESS.terraform, actual: '1 nodes', expected: 'at least 3 nodes' }],
      },
      {
        name: 'too few for the data, in Pulumi',
        input: scaled('SSD', 3),
        workload: said(ADDRESS.pulumi, { peakWritesPerSecond: 10, storedBytes: 40e12 }),
        findings: [{ ...FEW, address: ADDRESS.pulumi, actual: '3 nodes', expected: 'at least 8 nodes' }],
      },
    ],
    cannotTell: [{ name: 'nobody says how many rows come', input: cluster('SSD', 3), because: /peakWritesPerSecond/ }],
  },
  { describe, it },
);
