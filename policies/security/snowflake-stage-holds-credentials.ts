import { definePolicy } from '../define';

export const snowflakeStageHoldsCredentials = definePolicy({
  id: 'security/snowflake-stage-holds-credentials',
  summary: 'A stage reaches its files through an integration, without keys of its own.',
  why: 'The keys of the store stand in the repository and in the state, last for ever, and open the store from anywhere.',
  fix: 'Create a storage integration and name it in storage_integration of the stage.',
  severity: 'error',
  capability: 'warehouse',
  topics: ['L7.1'],
  sources: [
    { url: 'https://docs.snowflake.com/en/user-guide/data-load-s3-config-storage-integration', asOf: null },
    { url: 'https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/stage', asOf: null },
  ],
  on: 'WarehouseStage',
  options: {},
  messages: { written: 'keys of the store stand in the file' },
  check: ({ secretWritten }, { report }) => {
    if (secretWritten)
      report({ messageId: 'written', actual: 'keys in plain text', expected: 'a storage integration' });
  },
});
