import { definePolicy } from '../define';

/** Snowflake's older names of accounts end in their region: `xy12345.eu-west-1`, `xy12345.west-europe.azure`. */
function regionIn(account: string): string | undefined {
  return /^[^.]+\.([^.]+)/.exec(account.toLowerCase())?.[1]?.match(/^[a-z]+-[a-z0-9-]+$/)?.[0];
}

export const databaseReplicaOutsideAllowedRegions = definePolicy({
  id: 'residency/database-replica-outside-allowed-regions',
  summary: 'Databases of a warehouse are replicated only to accounts in regions where their data may lie.',
  why: 'Replication and failover groups copy every table to the other account: abroad, that is a transfer of personal data, made once and repeated all day.',
  fix: 'Replicate to accounts in regions of `residency`, and leave databases with personal data out.',
  severity: 'error',
  capability: 'warehouse',
  topics: ['L7.6'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/failover_group',
      asOf: '2026-08',
    },
  ],
  on: 'WarehouseDatabase',
  options: {},
  messages: { outside: 'it is copied to {{account}}, in a region that is in no list of `residency`' },
  check: ({ copies }, { settings, need, each, report, cannotTell }) => {
    const allowed = Object.values(settings.residency ?? {}).flatMap(({ regions }) => regions);
    each(need(copies, 'where it is copied to') ?? [], (account) => {
      if (allowed.length === 0) cannotTell('where data may lie is stated nowhere; write residency with regions');
      const region = regionIn(account) ?? cannotTell(`the region of the account ${account} is not known`);
      if (!allowed.includes(region))
        report({ messageId: 'outside', data: { account }, actual: region, expected: [...new Set(allowed)].join(', ') });
    });
  },
});
