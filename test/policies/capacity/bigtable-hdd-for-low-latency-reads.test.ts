import { PolicyTester } from '../../../harness/testing/policy-tester';
import { bigtableHddForLowLatencyReads } from '../../../policies/capacity/bigtable-hdd-for-low-latency-reads';
import { MAIN, onePulumi, oneTerraform } from '../../fixtures/one';
import { said } from '../../fixtures/workload';

const TYPES = ['google_bigtable_instance', 'gcp:bigtable/instance:Instance'] as const;
const ADDRESS = { terraform: MAIN.terraform(TYPES[0]), pulumi: MAIN.pulumi(TYPES[1]) };

function cluster(storage_type: 'SSD' | 'HDD', num_nodes: number) {
  return oneTerraform(TYPES[0], {
    name: 'orders',
    cluster: [{ cluster_id: 'a', zone: 'africa-south1-a', num_nodes, storage_type }],
  });
}

function scaled(storageType: 'SSD' | 'HDD', maxNodes: number) {
  const one = { clusterId: 'a', zone: 'africa-south1-a', storageType, autoscalingConfig: { minNodes: 1, maxNodes } };
  return onePulumi(TYPES[1], { name: 'orders', clusters: [one] });
}

const HDD = { messageId: 'hdd', actual: '9000 reads/s', expected: 'at most 1500 reads/s, or SSD' };

PolicyTester.run(
  bigtableHddForLowLatencyReads,
  {
    passing: [
      {
        name: 'SSD, in Terraform',
        input: cluster('SSD', 3),
        workload: said(ADDRESS.terraform, { peakReadsPerSecond: 9000 }),
      },
      {
        name: 'HDD for scans, in Pulumi',
        input: scaled('HDD', 3),
        workload: said(ADDRESS.pulumi, { peakReadsPerSecond: 20 }),
      },
    ],
    failing: [
      {
        name: 'HDD for look-ups, in Terraform',
        input: cluster('HDD', 3),
        workload: said(ADDRESS.terraform, { peakReadsPerSecond: 9000 }),
        findings: [{ ...HDD, address: ADDRESS.terraform }],
      },
      {
        name: 'HDD for look-ups, in Pulumi',
        input: scaled('HDD', 3),
        workload: said(ADDRESS.pulumi, { peakReadsPerSecond: 9000 }),
        findings: [{ ...HDD, address: ADDRESS.pulumi }],
      },
    ],
    cannotTell: [{ name: 'nobody says how many reads come', input: cluster('HDD', 3), because: /peakReadsPerSecond/ }],
  },
  { describe, it },
);
