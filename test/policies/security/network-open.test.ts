import { terraform } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { networkOpen } from '../../../policies/security/network-open';
import { azureNativeAccount, azurermAccount, cloudformationBucket, LAKE } from '../../fixtures/stores';

const OPEN = { messageId: 'open', actual: 'every network', expected: 'named networks or private endpoints' };

PolicyTester.run(
  networkOpen,
  {
    passing: [
      { name: 'rules that deny', input: azurermAccount({ network_rules: [{ default_action: 'Deny' }] }) },
      {
        name: 'rules of a separate resource',
        input: azurermAccount({}, { azurerm_storage_account_network_rules: { default_action: 'Deny' } }),
      },
      { name: 'no public network', input: azureNativeAccount({ publicNetworkAccess: 'Disabled' }) },
      {
        name: 'an account that stands elsewhere',
        input: terraform({ 'azurerm_storage_container.raw': { name: 'raw', storage_account_name: 'lake' } }),
      },
      { name: 'a bucket, which has no networks', input: cloudformationBucket() },
    ],
    failing: [
      {
        name: 'the default, in azurerm',
        input: azurermAccount(),
        findings: [{ ...OPEN, address: LAKE.terraformAzurerm }],
      },
      {
        name: 'rules that allow, in azurerm',
        input: azurermAccount({ network_rules: [{ default_action: 'Allow' }] }),
        findings: [{ ...OPEN, address: LAKE.terraformAzurerm }],
      },
      {
        name: 'the default, in azure-native',
        input: azureNativeAccount(),
        findings: [{ ...OPEN, address: LAKE.pulumiAzureNative }],
      },
    ],
  },
  { describe, it },
);
