import type { WarehouseUser } from '../facts';
import type { Vocabulary } from '../vocabulary';
import { isReadable } from '../warehouse/readable';

export const warehouseUser: Vocabulary<WarehouseUser> = {
  rows: [
    {
      types: [
        ...['snowflake_user', 'snowflake_service_user', 'snowflake_legacy_service_user'],
        ...['snowflake:index:User', 'snowflake:index:ServiceUser', 'snowflake:index:LegacyServiceUser'],
      ],
      read: (user) => ({
        name: user.text('name'),
        passwordWritten: isReadable(user, 'password'),
        defaultRole: user.withoutComputed('default_role').text('default_role'),
      }),
    },
  ],
  fact: (base, attributes) => ({ kind: 'WarehouseUser', ...base, ...attributes }),
};
