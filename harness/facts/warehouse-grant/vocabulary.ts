import type { WarehouseGrant } from '../facts';
import type { Vocabulary } from '../vocabulary';

export const warehouseGrant: Vocabulary<WarehouseGrant> = {
  rows: [
    {
      types: ['snowflake_grant_account_role', 'snowflake:index:GrantAccountRole'],
      read: (grant) => ({ role: grant.text('role_name'), toRoles: grant.texts('parent_role_name') ?? [] }),
    },
    {
      types: ['snowflake_role_grants', 'snowflake:index:RoleGrants'],
      read: (grant) => ({ role: grant.text('role_name'), toRoles: grant.texts('roles') ?? [] }),
    },
    {
      types: [
        ...['snowflake_grant_privileges_to_account_role', 'snowflake_grant_privileges_to_role'],
        ...['snowflake:index:GrantPrivilegesToAccountRole', 'snowflake:index:GrantPrivilegesToRole'],
      ],
      read: (grant) => ({
        toRoles: grant.texts('account_role_name') ?? grant.texts('role_name') ?? [],
        everything: grant.boolean('all_privileges') ?? false,
      }),
    },
  ],
  fact: (base, attributes) => ({ kind: 'WarehouseGrant', ...base, ...attributes }),
};
