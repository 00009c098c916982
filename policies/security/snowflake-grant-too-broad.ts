import { definePolicy } from '../define';

function plain(role: string): string {
  return role.replaceAll('"', '').toUpperCase();
}

export const snowflakeGrantTooBroad = definePolicy({
  id: 'security/snowflake-grant-too-broad',
  summary: 'Roles of a warehouse may do what their work needs, and administration stays with a few people.',
  why: 'What PUBLIC may do everybody may; a role that inherits ACCOUNTADMIN, or has every privilege, makes one stolen credential of a tool the end of the account.',
  fix: 'Name the privileges that the work needs, grant them to a role for that work, and grant ACCOUNTADMIN to people only.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.1'],
  sources: [
    { url: 'https://docs.snowflake.com/en/user-guide/security-access-control-considerations', asOf: null },
    { url: 'https://docs.snowflake.com/en/user-guide/security-access-control-overview', asOf: null },
  ],
  on: 'WarehouseGrant',
  options: {
    admins: {
      default: ['ACCOUNTADMIN', 'SECURITYADMIN', 'ORGADMIN'],
      description: 'Roles that no other role may inherit.',
    },
  },
  messages: {
    everyone: 'it is granted to PUBLIC, which everybody has',
    inherited: 'the role {{to}} inherits {{role}}',
    everything: 'the role {{to}} gets every privilege',
  },
  check: ({ role, toRoles, everything }, { options, need, report }) => {
    const roles = (need(toRoles, 'the role that gets it') ?? []).map(plain);
    const [first = 'it is granted to'] = roles;
    const given = need(role, 'the role that is granted');
    const isAdmin = given !== undefined && options.admins.includes(plain(given));
    if (roles.includes('PUBLIC')) report({ messageId: 'everyone', actual: 'PUBLIC', expected: 'a role for the work' });
    // Administrators inherit one another by design.
    else if (isAdmin && roles.some((one) => !options.admins.includes(one)))
      report({
        messageId: 'inherited',
        data: { to: first, role: plain(given) },
        actual: first,
        expected: 'people only',
      });
    if (need(everything, 'which privileges it gives') === true)
      report({ messageId: 'everything', data: { to: first }, actual: 'all privileges', expected: 'named privileges' });
  },
});
