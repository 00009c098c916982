import { PolicyTester } from '../../../harness/testing/policy-tester';
import { cosmosNoAutomaticFailover } from '../../../policies/reliability/cosmos-no-automatic-failover';
import { cosmos, cosmosPulumi, DATABASE } from '../../fixtures/databases';

const MANUAL = { messageId: 'manual', actual: 'by hand', expected: 'automatic failover' };
const BOTH = [{ location: 'southafricanorth' }, { location: 'westeurope' }];

PolicyTester.run(
  cosmosNoAutomaticFailover,
  {
    passing: [
      { name: 'automatic, in azurerm', input: cosmos({ automatic_failover_enabled: true, geo_location: BOTH }) },
      { name: 'one region', input: cosmos() },
      {
        name: 'automatic, in azure-native',
        input: cosmosPulumi({ enableAutomaticFailover: true, locations: [{ locationName: 'West Europe' }] }),
      },
    ],
    failing: [
      {
        name: 'by hand, in azurerm',
        input: cosmos({ geo_location: BOTH }),
        findings: [{ ...MANUAL, address: DATABASE.cosmos }],
      },
      {
        name: 'by hand, in azure-native',
        input: cosmosPulumi({ locations: [{ locationName: 'West Europe' }] }),
        findings: [{ ...MANUAL, address: DATABASE.cosmosPulumi }],
      },
    ],
  },
  { describe, it },
);
