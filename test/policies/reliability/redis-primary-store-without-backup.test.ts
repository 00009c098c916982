import { PolicyTester } from '../../../harness/testing/policy-tester';
import { redisPrimaryStoreWithoutBackup } from '../../../policies/reliability/redis-primary-store-without-backup';
import { CACHE, group, groupTerraform, memorystore, memorystorePulumi } from '../../fixtures/caches';
import { MAIN, oneTerraform } from '../../fixtures/one';
import { said } from '../../fixtures/workload';

const NONE = { messageId: 'none', actual: 'no backups', expected: 'daily backups' };
const MEMORYDB = 'aws_memorydb_cluster';

PolicyTester.run(
  redisPrimaryStoreWithoutBackup,
  {
    passing: [
      { name: 'backed up, in CloudFormation', input: group() },
      { name: 'backed up, in Terraform', input: memorystore() },
      {
        name: 'a cache by its name',
        input: groupTerraform({ replication_group_id: 'offer-cache', snapshot_retention_limit: 0 }),
      },
      {
        name: 'a cache by what is stated',
        input: groupTerraform({ snapshot_retention_limit: 0 }),
        workload: said(CACHE.groupTerraform, { role: 'cache' }),
      },
    ],
    failing: [
      {
        name: 'a store of record, in CloudFormation',
        input: group({ SnapshotRetentionLimit: 0 }),
        workload: said(CACHE.group, { role: 'record' }),
        findings: [{ ...NONE, address: CACHE.group }],
      },
      {
        name: 'carts, in Terraform',
        input: groupTerraform({ replication_group_id: 'carts', snapshot_retention_limit: 0 }),
        findings: [{ ...NONE, address: CACHE.groupTerraform }],
      },
      {
        name: 'profiles, in Pulumi',
        input: memorystorePulumi({ name: 'profiles', persistenceConfig: {} }),
        findings: [{ ...NONE, address: CACHE.memorystorePulumi }],
      },
      {
        name: 'MemoryDB, which is a database',
        input: oneTerraform(MEMORYDB, { name: 'offers', node_type: 'db.r7g.large' }),
        findings: [{ ...NONE, address: MAIN.terraform(MEMORYDB) }],
      },
    ],
    cannotTell: [
      { name: 'nobody says what it holds', input: groupTerraform({ snapshot_retention_limit: 0 }), because: /role/ },
    ],
  },
  { describe, it },
);
