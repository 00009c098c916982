import { definePolicy } from '../define';

export const snowflakeIntegrationReachesEverything = definePolicy({
  id: 'security/snowflake-integration-reaches-everything',
  summary: 'A storage integration names the stores that it may reach.',
  why: 'With a star, whoever may make a stage may read and write every store that the role opens, their own included: a way out for all data.',
  fix: 'List buckets and paths in storage_allowed_locations.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.1'],
  sources: [{ url: 'https://docs.snowflake.com/en/sql-reference/sql/create-storage-integration', asOf: null }],
  on: 'WarehouseStage',
  options: {},
  messages: { star: 'it may reach every store' },
  check: ({ allowed }, { need, report }) => {
    if ((need(allowed, 'where it may reach') ?? []).some((place) => place.trim() === '*'))
      report({ messageId: 'star', actual: '*', expected: 'named stores' });
  },
});
