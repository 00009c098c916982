import { PolicyTester } from '../../../harness/testing/policy-tester';
import { snowflakeDefaultRoleAccountadmin } from '../../../policies/security/snowflake-default-role-accountadmin';
import { found, told } from '../../fixtures/warehouses';

PolicyTester.run(
  snowflakeDefaultRoleAccountadmin,
  {
    passing: [
      ...told('user', 'a role for the work', { name: 'LOADER', default_role: 'LOADER' }),
      ...told('user', 'none', { name: 'LOADER' }),
    ],
    failing: [
      ...found(
        'user',
        'the administrator',
        { name: 'LOADER', default_role: 'accountadmin' },
        { messageId: 'admin', actual: 'ACCOUNTADMIN', expected: 'a role for the work' },
      ),
    ],
  },
  { describe, it },
);
