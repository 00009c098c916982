import { runPolicies } from '../../harness/check/run-policies';
import { total } from '../../harness/cost/estimate';
import { readFacts } from '../../harness/facts/read-facts';
import type { ResourceGraph } from '../../harness/read/graph';
import { POLICIES } from '../../policies';
import { azureCache, azureCachePulumi, group, groupPulumi, groupTerraform, memorystore } from '../fixtures/caches';
import {
  cloudSql,
  cloudSqlPulumi,
  cosmos,
  cosmosPulumi,
  postgres,
  postgresPulumi,
  rds,
  rdsPulumi,
  rdsTerraform,
  search,
  searchTerraform,
} from '../fixtures/databases';
import { bigtableTerraform, dynamoCloudformation, dynamoTerraform } from '../fixtures/keyed-tables';

const KINDS = ['Database', 'KeyValueTable', 'Cache'];

/** Rules that a sound store breaks. */
function broken(input: ResourceGraph): readonly string[] {
  const { facts } = readFacts(input);
  const evidence = { input: input.path, facts, settings: {}, estimate: total([], []), workloadOf: () => undefined };
  const own = POLICIES.filter(({ on }) => KINDS.includes(on));
  return runPolicies(own, evidence).flatMap(({ findings }) =>
    findings.filter(({ status }) => status === 'fail').map(({ policy }) => policy),
  );
}

const SOUND: Readonly<Record<string, ResourceGraph>> = {
  'Amazon RDS, in CloudFormation': rds(),
  'Amazon RDS, in Terraform': rdsTerraform(),
  'Amazon RDS, in Pulumi': rdsPulumi(),
  'Cloud SQL, in Terraform': cloudSql(),
  'Cloud SQL, in Pulumi': cloudSqlPulumi(),
  'Azure PostgreSQL, in azurerm': postgres(),
  'Azure PostgreSQL, in azure-native': postgresPulumi(),
  'Cosmos DB, in azurerm': cosmos({ local_authentication_disabled: true }),
  'Cosmos DB, in azure-native': cosmosPulumi({ disableLocalAuth: true }),
  'OpenSearch, in CloudFormation': search(),
  'OpenSearch, in Terraform': searchTerraform(),
  'ElastiCache, in CloudFormation': group(),
  'ElastiCache, in Terraform': groupTerraform(),
  'ElastiCache, in Pulumi': groupPulumi(),
  'Memorystore, in Terraform': memorystore(),
  'Azure Cache, in azurerm': azureCache(),
  'Azure Cache, in azure-native': azureCachePulumi(),
  'DynamoDB, in CloudFormation': dynamoCloudformation({
    DeletionProtectionEnabled: true,
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
  }),
  'DynamoDB, in Terraform': dynamoTerraform({
    deletion_protection_enabled: true,
    point_in_time_recovery: [{ enabled: true }],
  }),
  'Bigtable, in Terraform': bigtableTerraform(
    { deletion_protection: 'PROTECTED', automated_backup_policy: [{ frequency: '24h' }] },
    { 'google_bigtable_gc_policy.seen': { table: 'profiles', column_family: 'seen', max_age: [{ duration: '720h' }] } },
  ),
};

describe('a store as it should be', () => {
  test.each(Object.entries(SOUND))('is let pass by every rule: %s', (_, input) => expect(broken(input)).toEqual([]));
});
