import { PolicyTester } from '../../../harness/testing/policy-tester';
import { cosmosManualThroughputForVariableLoad } from '../../../policies/cost/cosmos-manual-throughput-for-variable-load';
import { CONTAINERS, containerPulumi, containerTerraform } from '../../fixtures/keyed-tables';
import { onePulumi } from '../../fixtures/one';
import { said } from '../../fixtures/workload';

const NATIVE = 'azure-native:cosmosdb:SqlResourceSqlContainer';

PolicyTester.run(
  cosmosManualThroughputForVariableLoad,
  {
    passing: [
      {
        name: 'manual for a steady load',
        input: containerTerraform({ throughput: 400 }),
        workload: said(CONTAINERS.terraform, {
          meanReadsPerSecond: 900,
          meanWritesPerSecond: 0,
          peakReadsPerSecond: 1000,
          peakWritesPerSecond: 0,
        }),
      },
      {
        name: 'autoscale for one that jumps',
        input: containerPulumi(),
        workload: said(CONTAINERS.pulumi, {
          meanReadsPerSecond: 100,
          meanWritesPerSecond: 0,
          peakReadsPerSecond: 1000,
          peakWritesPerSecond: 0,
        }),
      },
      { name: 'billed with its database', input: containerTerraform() },
    ],
    failing: [
      {
        name: 'manual for a load that jumps, in azurerm',
        input: containerTerraform({ throughput: 400 }),
        workload: said(CONTAINERS.terraform, {
          meanReadsPerSecond: 100,
          meanWritesPerSecond: 0,
          peakReadsPerSecond: 1000,
          peakWritesPerSecond: 0,
        }),
        findings: [
          {
            messageId: 'manual',
            address: CONTAINERS.terraform,
            actual: '10 % of the peak on average',
            expected: 'autoscale below 66 %',
          },
        ],
      },
      {
        name: 'autoscale for a steady load, in azurerm',
        input: containerTerraform({ autoscale_settings: [{ max_throughput: 4000 }] }),
        workload: said(CONTAINERS.terraform, {
          meanReadsPerSecond: 900,
          meanWritesPerSecond: 0,
          peakReadsPerSecond: 1000,
          peakWritesPerSecond: 0,
        }),
        findings: [
          {
            messageId: 'autoscaled',
            address: CONTAINERS.terraform,
            actual: '90 % of the peak on average',
            expected: 'manual throughput above 66 %',
          },
        ],
      },
      {
        name: 'manual for a load that jumps, in azure-native',
        input: onePulumi(NATIVE, { containerName: 'events', resource: {}, options: { throughput: 400 } }),
        workload: said(CONTAINERS.pulumi, {
          meanReadsPerSecond: 100,
          meanWritesPerSecond: 0,
          peakReadsPerSecond: 1000,
          peakWritesPerSecond: 0,
        }),
        findings: [
          {
            messageId: 'manual',
            address: CONTAINERS.pulumi,
            actual: '10 % of the peak on average',
            expected: 'autoscale below 66 %',
          },
        ],
      },
    ],
    cannotTell: [
      {
        name: 'nobody says how steady it is',
        input: containerTerraform({ throughput: 400 }),
        because: /meanReadsPerSecond/,
      },
    ],
  },
  { describe, it },
);
