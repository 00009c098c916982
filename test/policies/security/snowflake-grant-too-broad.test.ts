import { PolicyTester } from '../../../harness/testing/policy-tester';
import { snowflakeGrantTooBroad } from '../../../policies/security/snowflake-grant-too-broad';
import { found, told } from '../../fixtures/warehouses';

PolicyTester.run(
  snowflakeGrantTooBroad,
  {
    passing: [
      ...told('grantRole', 'an administrator who is a person', { role_name: 'ACCOUNTADMIN', user_name: 'WANJIKU' }),
      ...told('grantRole', 'a role for the work', { role_name: 'LOADER', parent_role_name: 'SYSADMIN' }),
      ...told('grantPrivileges', 'a privilege', { account_role_name: 'LOADER', privileges: ['INSERT'] }),
    ],
    failing: [
      ...found(
        'grantPrivileges',
        'everybody',
        { account_role_name: 'PUBLIC', privileges: ['SELECT'] },
        { messageId: 'everyone', actual: 'PUBLIC', expected: 'a role for the work' },
      ),
      ...found(
        'grantRole',
        'a role that inherits the administrator',
        { role_name: 'accountadmin', parent_role_name: 'DBT' },
        { messageId: 'inherited', actual: 'DBT', expected: 'people only' },
      ),
      ...found(
        'grantPrivileges',
        'every privilege',
        { account_role_name: 'DBT', all_privileges: true },
        { messageId: 'everything', actual: 'all privileges', expected: 'named privileges' },
      ),
    ],
  },
  { describe, it },
);
