import { PolicyTester } from '../../../harness/testing/policy-tester';
import { warehouseStatementGrantsEveryone } from '../../../policies/security/warehouse-statement-grants-everyone';
import { found, told } from '../../fixtures/warehouses';

const EVERYONE = { messageId: 'everyone', actual: 'PUBLIC', expected: 'a role or a group' };

PolicyTester.run(
  warehouseStatementGrantsEveryone,
  {
    passing: [...told('statement', 'a group', { sql: 'GRANT SELECT ON t TO GROUP analysts' })],
    failing: [
      ...found('statement', 'everyone', { sql: 'GRANT SELECT ON ALL TABLES IN SCHEMA mart TO PUBLIC' }, EVERYONE),
      ...found('execute', 'everyone in Snowflake', { execute: 'grant usage on database db to role public' }, EVERYONE),
    ],
  },
  { describe, it },
);
