import { PolicyTester } from '../../../harness/testing/policy-tester';
import { cacheNoAuthentication } from '../../../policies/security/cache-no-authentication';
import { azureCache, CACHE, group, groupTerraform, memorystore, memorystorePulumi } from '../../fixtures/caches';
import { MAIN, oneTerraform } from '../../fixtures/one';

const OPEN = { messageId: 'open', actual: 'no authentication', expected: 'users, a token or identities' };
const MEMORYDB = 'aws_memorydb_cluster';

PolicyTester.run(
  cacheNoAuthentication,
  {
    passing: [
      { name: 'users, in CloudFormation', input: group() },
      {
        name: 'a token from a secret store',
        input: group({ UserGroupIds: [], AuthToken: '{{resolve:secretsmanager:offers:SecretString:token}}' }),
      },
      { name: 'a password, in Memorystore', input: memorystore() },
      { name: 'a key, in azurerm', input: azureCache() },
    ],
    failing: [
      {
        name: 'none, in CloudFormation',
        input: group({ UserGroupIds: [] }),
        findings: [{ ...OPEN, address: CACHE.group }],
      },
      {
        name: 'none, in Terraform',
        input: groupTerraform({ user_group_ids: [] }),
        findings: [{ ...OPEN, address: CACHE.groupTerraform }],
      },
      {
        name: 'none, in Pulumi for Google',
        input: memorystorePulumi({ authEnabled: false }),
        findings: [{ ...OPEN, address: CACHE.memorystorePulumi }],
      },
      {
        name: 'a token that is written out',
        input: group({ AuthToken: 'hunter2hunter2hunter2' }),
        findings: [
          {
            messageId: 'written',
            address: CACHE.group,
            actual: 'a password in plain text',
            expected: 'a reference to a secret store',
          },
        ],
      },
      {
        name: 'MemoryDB for everyone',
        input: oneTerraform(MEMORYDB, { name: 'offers', acl_name: 'open-access' }),
        findings: [{ ...OPEN, address: MAIN.terraform(MEMORYDB) }],
      },
    ],
  },
  { describe, it },
);
