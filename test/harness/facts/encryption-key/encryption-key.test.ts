import { after, cloudFormation, onlyFact, output, pulumi, saidBy, terraform } from '../engines';

const RING = 'projects/p/locations/AFRICA-SOUTH1/keyRings/r';
const VAULT = 'azure-native:keyvault:Vault';
const rotation = (type: string) => ({
  rotationPolicy: { lifetimeActions: [{ action: { type }, trigger: { timeAfterCreate: 'P90D' } }] },
});

describe('a key that rotates', () => {
  test.each([
    ['CloudFormation', cloudFormation({ k: ['AWS::KMS::Key', { EnableKeyRotation: true }] })],
    [
      'Terraform',
      terraform({
        'aws_kms_key.k': {
          enable_key_rotation: true,
          customer_master_key_spec: 'SYMMETRIC_DEFAULT',
          region: 'af-south-1',
        },
      }),
    ],
    ['Pulumi', pulumi({ k: ['aws:kms/key:Key', { enableKeyRotation: true }] }, { 'aws:region': 'af-south-1' })],
  ])('of AWS is the same from %s', (_, graph) => {
    expect(saidBy(onlyFact(graph, 'EncryptionKey'))).toEqual({ region: 'af-south-1', rotates: true });
  });

  test.each([
    [
      'Terraform',
      terraform({
        'google_kms_crypto_key.k': {
          name: 'k',
          key_ring: RING,
          rotation_period: '7776000s',
          purpose: 'ENCRYPT_DECRYPT',
        },
      }),
    ],
    [
      'Pulumi',
      pulumi({ k: ['gcp:kms/cryptoKey:CryptoKey', { name: 'k', keyRing: RING, rotationPeriod: '7776000s' }] }),
    ],
  ])('of Google Cloud is the same from %s', (_, graph) => {
    expect(saidBy(onlyFact(graph, 'EncryptionKey'))).toEqual({ name: 'k', region: 'africa-south1', rotates: true });
  });

  test.each([
    [
      'azure-native',
      pulumi({
        v: [VAULT, { vaultName: 'v', location: 'South Africa North' }],
        k: [
          'azure-native:keyvault:Key',
          { keyName: 'k', vaultName: output(VAULT, 'v', 'name'), properties: rotation('Rotate') },
        ],
      }),
    ],
    [
      'Terraform azurerm',
      terraform({
        'azurerm_key_vault.v': { name: 'v', location: 'southafricanorth' },
        'azurerm_key_vault_key.k': {
          name: 'k',
          key_vault_id: after('azurerm_key_vault.v.id', 'azurerm_key_vault.v'),
          rotation_policy: [
            { automatic: [{ time_after_creation: 'P90D', time_before_expiry: null }], expire_after: null },
          ],
        },
      }),
    ],
  ])('of Azure is the same from %s', (_, graph) => {
    expect(saidBy(onlyFact(graph, 'EncryptionKey'))).toEqual({ name: 'k', region: 'southafricanorth', rotates: true });
  });
});

test.each([
  ['AWS, unless asked', cloudFormation({ k: ['AWS::KMS::Key', {}] })],
  ['Google Cloud, without a period', pulumi({ k: ['gcp:kms/cryptoKey:CryptoKey', { name: 'k', keyRing: RING }] })],
  [
    'Azure, when it only notifies',
    pulumi({ k: ['azure-native:keyvault:Key', { keyName: 'k', properties: rotation('Notify') }] }),
  ],
  ['Azure, without a policy', terraform({ 'azurerm_key_vault_key.k': { name: 'k', rotation_policy: [] } })],
])('a key does not rotate on %s', (_, graph) => {
  expect(onlyFact(graph, 'EncryptionKey').rotates).toBe(false);
});

test.each([
  ['AWS', cloudFormation({ k: ['AWS::KMS::Key', { KeySpec: 'RSA_2048' }] })],
  ['Google Cloud', pulumi({ k: ['gcp:kms/cryptoKey:CryptoKey', { keyRing: RING, purpose: 'ASYMMETRIC_SIGN' }] })],
])('rotation does not apply to an asymmetric key of %s', (_, graph) => {
  expect(onlyFact(graph, 'EncryptionKey').rotates).toBeUndefined();
});

test('a key of Google Cloud is where its ring is, and nobody knows where without it', () => {
  const key = (ring: object) =>
    onlyFact(
      terraform({
        ...ring,
        'google_kms_crypto_key.k': { key_ring: after('google_kms_key_ring.r.id', 'google_kms_key_ring.r') },
      }),
      'EncryptionKey',
    );

  expect(key({ 'google_kms_key_ring.r': { name: 'r', location: 'europe-west1' } }).region).toBe('europe-west1');
  expect(key({}).region).toEqual({ unknown: 'the key ring is not in this input' });
});
