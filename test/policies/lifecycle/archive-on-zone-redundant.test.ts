import { PolicyTester } from '../../../harness/testing/policy-tester';
import { archiveOnZoneRedundant } from '../../../policies/lifecycle/archive-on-zone-redundant';
import { azureNativeLife, azurermLife, cloudformationLife } from '../../fixtures/lifecycles';
import { LAKE } from '../../fixtures/stores';

const archive = { moves: [['Archive', 90]] } as const;
const found = { messageId: 'no-tier', expected: 'LRS, GRS or RAGRS' };

PolicyTester.run(
  archiveOnZoneRedundant,
  {
    passing: [
      { name: 'one zone, in azurerm', input: azurermLife(archive, { account_replication_type: 'LRS' }) },
      { name: 'two regions, in azure-native', input: azureNativeLife(archive, { sku: { name: 'Standard_GRS' } }) },
      {
        name: 'the cold tier of three zones',
        input: azurermLife({ moves: [['Cold', 90]] }, { account_replication_type: 'ZRS' }),
      },
      { name: 'another provider', input: cloudformationLife({ moves: [['GLACIER', 90]] }) },
    ],
    failing: [
      {
        name: 'three zones, in azurerm',
        input: azurermLife(archive, { account_replication_type: 'ZRS' }),
        findings: [{ ...found, address: LAKE.terraformAzurerm, actual: 'ZRS' }],
      },
      {
        name: 'three zones and another region, in azure-native',
        input: azureNativeLife(archive, { sku: { name: 'Standard_RAGZRS' } }),
        findings: [{ ...found, address: LAKE.pulumiAzureNative, actual: 'RAGZRS' }],
      },
    ],
  },
  { describe, it },
);
