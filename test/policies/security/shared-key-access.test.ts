import { terraform } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { sharedKeyAccess } from '../../../policies/security/shared-key-access';
import { azureNativeAccount, azurermAccount, cloudformationBucket, LAKE } from '../../fixtures/stores';

const ON = { messageId: 'on', actual: 'keys are accepted', expected: 'sign-in only' };

PolicyTester.run(
  sharedKeyAccess,
  {
    passing: [
      { name: 'off, in azurerm', input: azurermAccount({ shared_access_key_enabled: false }) },
      { name: 'off, in azure-native', input: azureNativeAccount({ allowSharedKeyAccess: false }) },
      {
        name: 'an account of functions, which need the keys',
        input: terraform({ 'azurerm_storage_account.functions': { name: 'dukafunctions' } }),
      },
      { name: 'a bucket, which has no keys', input: cloudformationBucket() },
    ],
    failing: [
      {
        name: 'the default, in azurerm',
        input: azurermAccount(),
        findings: [{ ...ON, address: LAKE.terraformAzurerm }],
      },
      {
        name: 'on, in azurerm',
        input: azurermAccount({ shared_access_key_enabled: true }),
        findings: [{ ...ON, address: LAKE.terraformAzurerm }],
      },
      {
        name: 'the default, in azure-native',
        input: azureNativeAccount(),
        findings: [{ ...ON, address: LAKE.pulumiAzureNative }],
      },
    ],
  },
  { describe, it },
);
