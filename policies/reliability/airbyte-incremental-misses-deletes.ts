import { definePolicy } from '../define';

export const airbyteIncrementalMissesDeletes = definePolicy({
  id: 'reliability/airbyte-incremental-misses-deletes',
  summary: 'A sync that goes on from where it was also sees what was deleted.',
  why: 'A cursor and xmin find new and changed rows only: what is deleted at the source stays in the copy for ever.',
  fix: 'Switch the replication method of the source to change data capture (read changes using the write-ahead log).',
  severity: 'warning',
  capability: 'sources',
  topics: ['L2.5'],
  sources: [{ url: 'https://docs.airbyte.com/integrations/sources/postgres', asOf: '2023' }],
  on: 'SyncConnection',
  options: {},
  messages: {
    misses: 'deleted rows stay in the copy',
  },
  check: (connection, { need, report }) => {
    if (connection.finds !== 'cursor' && connection.finds !== 'xmin') return;
    const modes = need(connection.modes, 'how its streams are synced') ?? [];
    if (!modes.some((mode) => mode.startsWith('incremental'))) return;
    report({ messageId: 'misses', actual: connection.finds, expected: 'change data capture' });
  },
});
