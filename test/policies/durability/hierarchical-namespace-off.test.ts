import { attribute, terraform } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { hierarchicalNamespaceOff } from '../../../policies/durability/hierarchical-namespace-off';
import { azureNativeAccount, azurermAccount, cloudformationBucket, googleBucket, LAKE } from '../../fixtures/stores';
import { dataset, holding } from '../../fixtures/workload';

const OFF = { messageId: 'off', actual: 'a flat namespace', expected: 'a hierarchical namespace' };
const FILES = 'azurerm_storage_data_lake_gen2_filesystem.raw';

function plain(name: string, others = {}) {
  const account = { name, location: 'southafricanorth' };
  return terraform({ 'azurerm_storage_account.this': account, ...others });
}

PolicyTester.run(
  hierarchicalNamespaceOff,
  {
    passing: [
      { name: 'on, in azurerm', input: azurermAccount({ is_hns_enabled: true }) },
      { name: 'on, in azure-native', input: azureNativeAccount({ isHnsEnabled: true }) },
      { name: 'an account of something else', input: plain('dukafunctions') },
      { name: 'a lake on AWS, where folders are names', input: cloudformationBucket() },
      { name: 'a lake on Google Cloud, where tables are not renamed', input: googleBucket() },
      {
        name: 'an account that stands elsewhere',
        input: terraform({ [FILES]: { name: 'raw', storage_account_id: '/subscriptions/s/storageAccounts/lake' } }),
      },
    ],
    failing: [
      { name: 'absent, in azurerm', input: azurermAccount(), findings: [{ ...OFF, address: LAKE.terraformAzurerm }] },
      {
        name: 'off, in azurerm, by a name that runs together',
        input: plain('dukadatalakeprod'),
        findings: [{ ...OFF, address: 'azurerm_storage_account.this' }],
      },
      {
        name: 'a file system in a flat account',
        input: plain('duka', { [FILES]: { storage_account_id: attribute('azurerm_storage_account.this', 'id') } }),
        findings: [{ ...OFF, address: 'azurerm_storage_account.this' }],
      },
      {
        name: 'an account that is known to hold data',
        input: plain('dukaprod'),
        workload: holding('azurerm_storage_account.this', dataset()),
        findings: [{ ...OFF, address: 'azurerm_storage_account.this' }],
      },
      {
        name: 'off, in azure-native',
        input: azureNativeAccount({ isHnsEnabled: false }),
        findings: [{ ...OFF, address: LAKE.pulumiAzureNative }],
      },
    ],
  },
  { describe, it },
);
