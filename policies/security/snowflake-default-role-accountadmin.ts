import { definePolicy } from '../define';

export const snowflakeDefaultRoleAccountadmin = definePolicy({
  id: 'security/snowflake-default-role-accountadmin',
  summary: 'Nobody works as administrator of the account by default.',
  why: 'Each query and each tool of such a user runs with the right to drop every database and change every user, and what it makes belongs to that role.',
  fix: 'Give the user a role for their work as default_role, and let administrators change to ACCOUNTADMIN when they must.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.1'],
  sources: [{ url: 'https://docs.snowflake.com/en/user-guide/security-access-control-considerations', asOf: null }],
  on: 'WarehouseUser',
  options: {
    roles: {
      default: ['ACCOUNTADMIN', 'SECURITYADMIN', 'ORGADMIN'],
      description: 'Roles that nobody should have by default.',
    },
  },
  messages: { admin: 'the user works as {{role}} by default' },
  check: ({ defaultRole }, { options, need, report }) => {
    const role = need(defaultRole, 'the default role')?.replaceAll('"', '').toUpperCase();
    if (role !== undefined && options.roles.includes(role))
      report({ messageId: 'admin', data: { role }, actual: role, expected: 'a role for the work' });
  },
});
