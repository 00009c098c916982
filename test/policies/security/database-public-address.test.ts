import { PolicyTester } from '../../../harness/testing/policy-tester';
import { databasePublicAddress } from '../../../policies/security/database-public-address';
import {
  cloudSql,
  cloudSqlPulumi,
  cosmosPulumi,
  DATABASE,
  postgres,
  postgresPulumi,
  search,
  searchTerraform,
} from '../../fixtures/databases';
import { MAIN, oneTerraform } from '../../fixtures/one';

const PUBLIC = { messageId: 'public', actual: 'a public address', expected: 'a private address' };
const SERVER = 'azurerm_mssql_server';

PolicyTester.run(
  databasePublicAddress,
  {
    passing: [
      { name: 'private, in Cloud SQL', input: cloudSql() },
      { name: 'private, in azurerm', input: postgres() },
      { name: 'private, in azure-native', input: cosmosPulumi() },
      { name: 'a search domain in a VPC', input: search() },
      { name: 'a trial', input: cloudSql({ ip_configuration: [{ ipv4_enabled: true }] }, { name: 'orders-dev' }) },
    ],
    failing: [
      {
        name: 'public, in Cloud SQL',
        input: cloudSql({ ip_configuration: [{ ipv4_enabled: true }] }),
        findings: [{ ...PUBLIC, address: DATABASE.sql }],
      },
      {
        name: 'public by default, in Pulumi for Google',
        input: cloudSqlPulumi({ ipConfiguration: {} }),
        findings: [{ ...PUBLIC, address: DATABASE.sqlPulumi }],
      },
      {
        name: 'public by default, in azurerm',
        input: oneTerraform(SERVER, { name: 'orders', version: '12.0' }),
        findings: [{ ...PUBLIC, address: MAIN.terraform(SERVER) }],
      },
      {
        name: 'public, in azure-native',
        input: postgresPulumi({ network: { publicNetworkAccess: 'Enabled' } }),
        findings: [{ ...PUBLIC, address: DATABASE.postgresPulumi }],
      },
      {
        name: 'a search domain outside any VPC',
        input: searchTerraform({ vpc_options: [] }),
        findings: [{ ...PUBLIC, address: DATABASE.searchTerraform }],
      },
    ],
  },
  { describe, it },
);
