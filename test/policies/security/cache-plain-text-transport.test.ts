import { PolicyTester } from '../../../harness/testing/policy-tester';
import { cachePlainTextTransport } from '../../../policies/security/cache-plain-text-transport';
import {
  azureCache,
  azureCachePulumi,
  CACHE,
  group,
  groupTerraform,
  memorystore,
  memorystorePulumi,
} from '../../fixtures/caches';

const PLAIN = { messageId: 'plain', actual: 'plain text allowed', expected: 'TLS only' };

PolicyTester.run(
  cachePlainTextTransport,
  {
    passing: [
      { name: 'TLS, in CloudFormation', input: group() },
      { name: 'TLS, in Terraform', input: memorystore() },
      { name: 'TLS, in azure-native', input: azureCachePulumi() },
    ],
    failing: [
      {
        name: 'off, in CloudFormation',
        input: group({ TransitEncryptionEnabled: false }),
        findings: [{ ...PLAIN, address: CACHE.group }],
      },
      {
        name: 'off, in Terraform',
        input: groupTerraform({ transit_encryption_enabled: false }),
        findings: [{ ...PLAIN, address: CACHE.groupTerraform }],
      },
      {
        name: 'not said, in Pulumi for Google',
        input: memorystorePulumi({ transitEncryptionMode: null }),
        findings: [{ ...PLAIN, address: CACHE.memorystorePulumi }],
      },
      {
        name: 'a plain port, in azurerm',
        input: azureCache({ non_ssl_port_enabled: true }),
        findings: [{ ...PLAIN, address: CACHE.azure }],
      },
      {
        name: 'an old TLS, in azure-native',
        input: azureCachePulumi({ minimumTlsVersion: '1.0' }),
        findings: [{ messageId: 'old-tls', address: CACHE.azurePulumi, actual: 'TLS 1.0', expected: 'TLS 1.2' }],
      },
    ],
  },
  { describe, it },
);
