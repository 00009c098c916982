import { PolicyTester } from '../../../harness/testing/policy-tester';
import { databaseLocalAuthentication } from '../../../policies/security/database-local-authentication';
import { cosmos, cosmosPulumi, DATABASE, rds } from '../../fixtures/databases';
import { MAIN, oneTerraform } from '../../fixtures/one';

const KEYS = { messageId: 'keys', actual: 'keys or passwords', expected: 'identities only' };
const SERVER = 'azurerm_mssql_server';

PolicyTester.run(
  databaseLocalAuthentication,
  {
    passing: [
      { name: 'identities only, in azurerm', input: cosmos({ local_authentication_disabled: true }) },
      { name: 'identities only, in azure-native', input: cosmosPulumi({ disableLocalAuth: true }) },
      { name: 'another service', input: rds() },
    ],
    failing: [
      { name: 'keys, in azurerm', input: cosmos(), findings: [{ ...KEYS, address: DATABASE.cosmos }] },
      { name: 'keys, in azure-native', input: cosmosPulumi(), findings: [{ ...KEYS, address: DATABASE.cosmosPulumi }] },
      {
        name: 'passwords of Azure SQL',
        input: oneTerraform(SERVER, { name: 'orders' }),
        findings: [{ ...KEYS, address: MAIN.terraform(SERVER) }],
      },
    ],
  },
  { describe, it },
);
