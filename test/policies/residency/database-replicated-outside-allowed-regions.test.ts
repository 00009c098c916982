import { PolicyTester } from '../../../harness/testing/policy-tester';
import { databaseReplicatedOutsideAllowedRegions } from '../../../policies/residency/database-replicated-outside-allowed-regions';
import { cosmos, cosmosPulumi, DATABASE } from '../../fixtures/databases';
import { MAIN, oneTerraform } from '../../fixtures/one';

const RESIDENCY = {
  regions: ['af-south-1', 'southafricanorth'],
  transferBasis: 'consent',
  record: 'register/7',
} as const;
const AT_HOME = { residency: { personal: RESIDENCY } };
const OUTSIDE = { messageId: 'outside', expected: 'the regions of residency' };
const BIGTABLE = 'google_bigtable_instance';

PolicyTester.run(
  databaseReplicatedOutsideAllowedRegions,
  {
    passing: [
      { name: 'one location, in azurerm', input: cosmos(), settings: AT_HOME },
      { name: 'one location, in azure-native', input: cosmosPulumi(), settings: AT_HOME },
    ],
    failing: [
      {
        name: 'a location abroad, in azurerm',
        input: cosmos({ geo_location: [{ location: 'South Africa North' }, { location: 'West Europe' }] }),
        settings: AT_HOME,
        findings: [{ ...OUTSIDE, address: DATABASE.cosmos, actual: 'westeurope' }],
      },
      {
        name: 'a location abroad, in azure-native',
        input: cosmosPulumi({ locations: [{ locationName: 'South Africa North' }, { locationName: 'West Europe' }] }),
        settings: AT_HOME,
        findings: [{ ...OUTSIDE, address: DATABASE.cosmosPulumi, actual: 'westeurope' }],
      },
      {
        name: 'a second cluster of Bigtable abroad',
        input: oneTerraform(BIGTABLE, {
          name: 'orders',
          cluster: [{ zone: 'africa-south1-a' }, { zone: 'europe-west1-b' }],
        }),
        settings: AT_HOME,
        findings: [{ ...OUTSIDE, address: MAIN.terraform(BIGTABLE), actual: 'europe-west1' }],
      },
    ],
    cannotTell: [
      {
        name: 'nobody says where data may be',
        input: cosmos({ geo_location: [{ location: 'westeurope' }] }),
        because: /write residency/,
      },
    ],
  },
  { describe, it },
);
