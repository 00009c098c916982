import type { WarehouseDatabase } from '../facts';
import { mapKnown } from '../maybe';
import type { Row } from '../vocabulary';

/** A day, in each edition: https://docs.snowflake.com/en/user-guide/data-time-travel */
const DEFAULT_DAYS = 1;
/** The provider prints -1 for what nobody set. */
const UNSET = -1;

export const snowflakeRows: readonly Row<WarehouseDatabase>[] = [
  {
    types: [
      ...['snowflake_database', 'snowflake_schema', 'snowflake_secondary_database'],
      ...['snowflake:index:Database', 'snowflake:index:Schema', 'snowflake:index:SecondaryDatabase'],
    ],
    read: (declared) => {
      const database = declared.withoutComputed('data_retention_time_in_days', 'data_retention_days');
      const days = database.number('data_retention_time_in_days') ?? database.number('data_retention_days');
      return {
        system: 'snowflake',
        name: database.text('name'),
        timeTravelDays: mapKnown(days ?? UNSET, (known) => (known === UNSET ? DEFAULT_DAYS : known)),
        transient: database.boolean('is_transient') ?? false,
        copies: mapKnown(
          database.each('replication.enable_to_account', (account) => account.text('account_identifier')),
          (accounts) => accounts.filter((account) => typeof account === 'string'),
        ),
      };
    },
  },
  {
    types: ['snowflake_failover_group', 'snowflake:index:FailoverGroup'],
    read: (group) => ({
      system: 'snowflake',
      name: group.text('name'),
      copies: group.texts('allowed_accounts'),
    }),
  },
];
