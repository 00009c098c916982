import { PolicyTester } from '../../../harness/testing/policy-tester';
import { keyRotationOff } from '../../../policies/security/key-rotation-off';
import { MAIN, oneCloudformation, onePulumi, oneTerraform } from '../../fixtures/one';

const OFF = { messageId: 'off', actual: 'no rotation', expected: 'automatic rotation' };
const [CFN, AWS, GOOGLE, AZURE] = ['AWS::KMS::Key', 'aws_kms_key', 'google_kms_crypto_key', 'azurerm_key_vault_key'];
const [PULUMI, NATIVE] = ['gcp:kms/cryptoKey:CryptoKey', 'azure-native:keyvault:Key'];
const rotates = { lifetimeActions: [{ action: { type: 'rotate' }, trigger: { timeAfterCreate: 'P365D' } }] };

PolicyTester.run(
  keyRotationOff,
  {
    passing: [
      { name: 'on, on AWS', input: oneCloudformation(CFN, { EnableKeyRotation: true }) },
      { name: 'on, on Google Cloud', input: oneTerraform(GOOGLE, { rotation_period: '7776000s' }) },
      { name: 'on, on Azure', input: onePulumi(NATIVE, { properties: { rotationPolicy: rotates } }) },
      { name: 'a key that AWS cannot rotate', input: oneCloudformation(CFN, { KeySpec: 'RSA_4096' }) },
    ],
    failing: [
      { name: 'absent, in CloudFormation', input: oneCloudformation(CFN, {}), findings: [{ ...OFF, address: 'Main' }] },
      {
        name: 'off, in Terraform',
        input: oneTerraform(AWS, { enable_key_rotation: false }),
        findings: [{ ...OFF, address: MAIN.terraform(AWS) }],
      },
      {
        name: 'absent, in Google Terraform',
        input: oneTerraform(GOOGLE, { name: 'data' }),
        findings: [{ ...OFF, address: MAIN.terraform(GOOGLE) }],
      },
      {
        name: 'absent, in Pulumi for Google',
        input: onePulumi(PULUMI, { name: 'data' }),
        findings: [{ ...OFF, address: MAIN.pulumi(PULUMI) }],
      },
      {
        name: 'absent, in azurerm',
        input: oneTerraform(AZURE, { name: 'data', key_type: 'RSA' }),
        findings: [{ ...OFF, address: MAIN.terraform(AZURE) }],
      },
      {
        name: 'absent, in azure-native',
        input: onePulumi(NATIVE, { keyName: 'data', properties: { kty: 'RSA' } }),
        findings: [{ ...OFF, address: MAIN.pulumi(NATIVE) }],
      },
    ],
  },
  { describe, it },
);
