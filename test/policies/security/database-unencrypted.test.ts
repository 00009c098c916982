import { PolicyTester } from '../../../harness/testing/policy-tester';
import { databaseUnencrypted } from '../../../policies/security/database-unencrypted';
import { cloudSql, DATABASE, rds, rdsPulumi, rdsTerraform, search, searchTerraform } from '../../fixtures/databases';
import { MAIN, oneCloudformation, oneTerraform } from '../../fixtures/one';

const PLAIN = { messageId: 'plain', actual: 'not encrypted', expected: 'encrypted' };
const [CLUSTER, AZURE] = ['aws_rds_cluster', 'azurerm_mssql_database'];

PolicyTester.run(
  databaseUnencrypted,
  {
    passing: [
      { name: 'encrypted, in CloudFormation', input: rds() },
      { name: 'encrypted, in Terraform', input: rdsTerraform() },
      { name: 'encrypted, in Pulumi', input: rdsPulumi() },
      { name: 'always encrypted, in Cloud SQL', input: cloudSql() },
      { name: 'a search domain', input: search() },
      {
        name: 'a member, whose cluster decides',
        input: oneCloudformation('AWS::RDS::DBInstance', { DBClusterIdentifier: 'orders' }),
      },
    ],
    failing: [
      {
        name: 'not said, in CloudFormation',
        input: oneCloudformation('AWS::RDS::DBInstance', { Engine: 'postgres' }),
        findings: [{ ...PLAIN, address: MAIN.cloudformation }],
      },
      {
        name: 'written as a text',
        input: rds({ StorageEncrypted: 'false' }),
        findings: [{ ...PLAIN, address: DATABASE.rds }],
      },
      {
        name: 'a cluster, in Terraform',
        input: oneTerraform(CLUSTER, { engine: 'aurora-postgresql' }),
        findings: [{ ...PLAIN, address: MAIN.terraform(CLUSTER) }],
      },
      {
        name: 'switched off, in Pulumi',
        input: rdsPulumi({ storageEncrypted: false }),
        findings: [{ ...PLAIN, address: DATABASE.rdsPulumi }],
      },
      {
        name: 'a document database',
        input: oneCloudformation('AWS::DocDB::DBCluster', { DBClusterIdentifier: 'orders' }),
        findings: [{ ...PLAIN, address: MAIN.cloudformation }],
      },
      {
        name: 'a search domain, in Terraform',
        input: searchTerraform({ encrypt_at_rest: [{ enabled: false }] }),
        findings: [{ ...PLAIN, address: DATABASE.searchTerraform }],
      },
      {
        name: 'a database of Azure SQL',
        input: oneTerraform(AZURE, { name: 'orders', transparent_data_encryption_enabled: false }),
        findings: [{ ...PLAIN, address: MAIN.terraform(AZURE) }],
      },
    ],
    cannotTell: [
      {
        name: 'a copy, whose original decides',
        input: oneCloudformation('AWS::RDS::DBInstance', { Engine: 'postgres', DBSnapshotIdentifier: 'old' }),
        because: /what it is made from/,
      },
    ],
  },
  { describe, it },
);
