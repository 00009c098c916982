import { matters } from '../databases';
import { definePolicy } from '../define';

export const feastSqliteOnlineStoreInProduction = definePolicy({
  id: 'reliability/feast-sqlite-online-store-in-production',
  summary: 'Features are served from a store that all servers share.',
  why: 'SQLite is a file beside one server: a second server, or the same on another machine, serves other features or none, and the file goes with its machine.',
  fix: 'Choose redis, dynamodb, bigtable or postgres as the type of online_store; Feast takes sqlite where none is named.',
  severity: 'error',
  capability: 'features',
  topics: ['L9.2'],
  sources: [{ url: 'https://docs.feast.dev/reference/online-stores/sqlite', asOf: '2026-08' }],
  on: 'FeatureRepo',
  options: {},
  messages: { sqlite: 'the online store is a file of SQLite' },
  check: (repo, { workload, need, report }) => {
    if (need(repo.onlineStore, 'the online store')?.toLowerCase() !== 'sqlite' || !matters(repo, { workload })) return;
    report({ messageId: 'sqlite', actual: 'sqlite', expected: 'a store that all servers share' });
  },
});
