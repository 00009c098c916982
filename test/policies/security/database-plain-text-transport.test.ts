import { PolicyTester } from '../../../harness/testing/policy-tester';
import { databasePlainTextTransport } from '../../../policies/security/database-plain-text-transport';
import { cloudSql, cloudSqlPulumi, cosmosPulumi, DATABASE, postgres, rds, search } from '../../fixtures/databases';
import { MAIN, oneTerraform } from '../../fixtures/one';

const PLAIN = { messageId: 'plain', actual: 'plain text allowed', expected: 'TLS only' };
const OLD = { messageId: 'old-tls', actual: 'TLS 1.0', expected: 'TLS 1.2' };
const SERVER = 'azurerm_mssql_server';

PolicyTester.run(
  databasePlainTextTransport,
  {
    passing: [
      { name: 'TLS only, in Cloud SQL', input: cloudSql() },
      { name: 'TLS only, in Pulumi for Google', input: cloudSqlPulumi() },
      { name: 'nothing said, in Amazon RDS', input: rds() },
      { name: 'a search domain', input: search() },
      { name: 'TLS 1.2, in azure-native', input: cosmosPulumi({ minimalTlsVersion: 'Tls12' }) },
    ],
    failing: [
      {
        name: 'plain text allowed, in Cloud SQL',
        input: cloudSql({ ip_configuration: [{ ssl_mode: 'ALLOW_UNENCRYPTED_AND_ENCRYPTED' }] }),
        findings: [{ ...PLAIN, address: DATABASE.sql }],
      },
      {
        name: 'plain text allowed by default, in Pulumi for Google',
        input: cloudSqlPulumi({ ipConfiguration: { ipv4Enabled: false } }),
        findings: [{ ...PLAIN, address: DATABASE.sqlPulumi }],
      },
      {
        name: 'switched off in a parameter group',
        input: rds(
          { DBParameterGroupName: { Ref: 'Group' } },
          { Group: { Type: 'AWS::RDS::DBParameterGroup', Properties: { Parameters: { 'rds.force_ssl': '0' } } } },
        ),
        findings: [{ ...PLAIN, address: DATABASE.rds }],
      },
      {
        name: 'switched off by a setting, in azurerm',
        input: postgres(
          {},
          {
            'azurerm_postgresql_flexible_server_configuration.tls': {
              server_id: 'orders',
              name: 'require_secure_transport',
              value: 'off',
            },
          },
        ),
        findings: [{ ...PLAIN, address: DATABASE.postgres }],
      },
      {
        name: 'an old TLS, in azurerm',
        input: oneTerraform(SERVER, { name: 'orders', minimum_tls_version: '1.0' }),
        findings: [{ ...OLD, address: MAIN.terraform(SERVER) }],
      },
      {
        name: 'an old TLS, in azure-native',
        input: cosmosPulumi({ minimalTlsVersion: 'Tls' }),
        findings: [{ ...OLD, address: DATABASE.cosmosPulumi }],
      },
      {
        name: 'nodes in plain text',
        input: search({ NodeToNodeEncryptionOptions: { Enabled: false } }),
        findings: [
          { messageId: 'nodes', address: DATABASE.search, actual: 'plain text', expected: 'node-to-node encryption' },
        ],
      },
    ],
  },
  { describe, it },
);
