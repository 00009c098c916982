import { PolicyTester } from '../../../harness/testing/policy-tester';
import { cacheUnencrypted } from '../../../policies/security/cache-unencrypted';
import { CACHE, group, groupPulumi, groupTerraform, memorystore } from '../../fixtures/caches';
import { MAIN, oneTerraform } from '../../fixtures/one';

const PLAIN = { messageId: 'plain', actual: 'not encrypted', expected: 'encrypted' };
const DAX = 'aws_dax_cluster';

PolicyTester.run(
  cacheUnencrypted,
  {
    passing: [
      { name: 'encrypted, in CloudFormation', input: group() },
      { name: 'encrypted, in Terraform', input: groupTerraform() },
      { name: 'Valkey by default', input: oneTerraform('aws_elasticache_replication_group', { engine: 'valkey' }) },
      { name: 'always encrypted', input: memorystore() },
    ],
    failing: [
      {
        name: 'not said, in CloudFormation',
        input: group({ Engine: 'redis', AtRestEncryptionEnabled: null }),
        findings: [{ ...PLAIN, address: CACHE.group }],
      },
      {
        name: 'off, in Terraform',
        input: groupTerraform({ at_rest_encryption_enabled: false }),
        findings: [{ ...PLAIN, address: CACHE.groupTerraform }],
      },
      {
        name: 'off, in Pulumi',
        input: groupPulumi({ atRestEncryptionEnabled: false }),
        findings: [{ ...PLAIN, address: CACHE.groupPulumi }],
      },
      {
        name: 'DAX, in Terraform',
        input: oneTerraform(DAX, { cluster_name: 'offers' }),
        findings: [{ ...PLAIN, address: MAIN.terraform(DAX) }],
      },
    ],
  },
  { describe, it },
);
