import { PolicyTester } from '../../../harness/testing/policy-tester';
import { databaseSingleZone } from '../../../policies/reliability/database-single-zone';
import {
  cloudSql,
  DATABASE,
  postgres,
  postgresPulumi,
  rds,
  rdsPulumi,
  rdsTerraform,
  search,
  searchTerraform,
} from '../../fixtures/databases';
import { MAIN, oneCloudformation, oneTerraform } from '../../fixtures/one';

const ONE = { messageId: 'one-zone', actual: 'one zone', expected: 'two zones' };
const [RDS, AZURE] = ['aws_db_instance', 'azurerm_mssql_database'];

function cluster(machines: number) {
  const member = { Type: 'AWS::RDS::DBInstance', Properties: { DBClusterIdentifier: { Ref: 'Main' } } };
  const members = Array.from({ length: machines }, (_, at) => [`Member${at}`, member] as const);
  return oneCloudformation('AWS::RDS::DBCluster', { Engine: 'aurora-mysql' }, Object.fromEntries(members));
}

PolicyTester.run(
  databaseSingleZone,
  {
    passing: [
      { name: 'two zones, in CloudFormation', input: rds() },
      { name: 'two zones, in Terraform', input: rdsTerraform() },
      { name: 'regional, in Cloud SQL', input: cloudSql() },
      { name: 'a standby, in azurerm', input: postgres() },
      { name: 'a cluster of two', input: cluster(2) },
      {
        name: 'a database of Azure SQL of which nobody says that it is in production',
        input: oneTerraform(AZURE, { name: 'orders' }),
      },
      { name: 'a search domain', input: search() },
    ],
    failing: [
      {
        name: 'one zone, in CloudFormation',
        input: rds({ MultiAZ: false }),
        findings: [{ ...ONE, address: DATABASE.rds }],
      },
      {
        name: 'not said, in Terraform',
        input: oneTerraform(RDS, { engine: 'mysql' }),
        findings: [{ ...ONE, address: MAIN.terraform(RDS) }],
      },
      {
        name: 'one zone, in Pulumi',
        input: rdsPulumi({ multiAz: false }),
        findings: [{ ...ONE, address: DATABASE.rdsPulumi }],
      },
      {
        name: 'zonal, in Cloud SQL',
        input: cloudSql({ availability_type: 'ZONAL' }),
        findings: [{ ...ONE, address: DATABASE.sql }],
      },
      {
        name: 'no standby, in azurerm',
        input: postgres({ high_availability: [] }),
        findings: [{ ...ONE, address: DATABASE.postgres }],
      },
      {
        name: 'no standby, in azure-native',
        input: postgresPulumi({ highAvailability: { mode: 'Disabled' } }),
        findings: [{ ...ONE, address: DATABASE.postgresPulumi }],
      },
      {
        name: 'a cluster of one',
        input: cluster(1),
        findings: [
          {
            messageId: 'one-machine',
            address: MAIN.cloudformation,
            actual: '1 machine',
            expected: 'at least 2, in two zones',
          },
        ],
      },
      {
        name: 'one node of a search domain',
        input: searchTerraform({ cluster_config: [{ instance_count: 1 }] }),
        findings: [
          {
            messageId: 'one-machine',
            address: DATABASE.searchTerraform,
            actual: '1 machine',
            expected: 'at least 2, in two zones',
          },
        ],
      },
      {
        name: 'a database of Azure SQL in production',
        input: oneTerraform(AZURE, { name: 'orders-prod' }),
        findings: [{ ...ONE, address: MAIN.terraform(AZURE) }],
      },
    ],
  },
  { describe, it },
);
