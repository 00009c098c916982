import { definePolicy } from '../define';

export const airbyteFullRefreshLarge = definePolicy({
  id: 'cost/airbyte-full-refresh-large',
  summary: 'A large database is not copied whole at each sync.',
  why: 'A full refresh moves every row each time: above some 500 GB it takes longer than the time between two syncs, and all of it is paid for.',
  fix: 'Sync incrementally, with change data capture from about 500 GB.',
  severity: 'warning',
  capability: 'sources',
  topics: ['L2.5'],
  sources: [{ url: 'https://docs.airbyte.com/integrations/sources/postgres', asOf: '2023' }],
  on: 'SyncConnection',
  options: { least: { default: 500, unit: 'GB', description: 'Size from which Airbyte advises change data capture.' } },
  messages: {
    whole: 'all of {{gigabytes}} GB is copied at each sync',
  },
  check: (connection, { options, workload, need, report }) => {
    const bytes = workload?.stated?.storedBytes ?? 0;
    if (connection.scheduled === false || bytes < options.least * 1e9) return;
    const modes = need(connection.modes, 'how its streams are synced') ?? [];
    if (!modes.some((mode) => mode.startsWith('full_refresh'))) return;
    const gigabytes = Math.round(bytes / 1e9);
    report({ messageId: 'whole', data: { gigabytes }, actual: 'full refresh', expected: 'incremental' });
  },
});
