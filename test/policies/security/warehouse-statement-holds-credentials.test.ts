import { PolicyTester } from '../../../harness/testing/policy-tester';
import { warehouseStatementHoldsCredentials } from '../../../policies/security/warehouse-statement-holds-credentials';
import { found, told } from '../../fixtures/warehouses';

const WRITTEN = { messageId: 'written', actual: 'a secret in plain text', expected: 'a role or an integration' };

PolicyTester.run(
  warehouseStatementHoldsCredentials,
  {
    passing: [
      ...told('statement', 'a role', { sql: "COPY t FROM 's3://b' IAM_ROLE 'arn:aws:iam::111111111111:role/r'" }),
      ...told('statement', 'a user without a password', { sql: 'CREATE USER a PASSWORD DISABLE' }),
      ...told('statement', 'a column of that name', { sql: 'CREATE TABLE t (password varchar(64))' }),
    ],
    failing: [
      ...found(
        'statement',
        'a key',
        { sql: "COPY t FROM 's3://b' ACCESS_KEY_ID 'PLANTEDPLANTED' SECRET_ACCESS_KEY 'planted'" },
        WRITTEN,
      ),
      ...found('statement', 'a password', { sql: "CREATE USER a PASSWORD 'Planted-Passw0rd'" }, WRITTEN),
      ...found(
        'transfer',
        'the key of a transfer',
        { display_name: 's3', params: { secret_access_key: 'Planted' } },
        WRITTEN,
      ),
      ...found('execute', 'a user of Snowflake', { execute: "CREATE USER a PASSWORD = 'Planted-Passw0rd'" }, WRITTEN),
    ],
  },
  { describe, it },
);
