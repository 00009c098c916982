import { setting } from '../../harness/facts/kafka-settings';
import { debeziumOf } from '../captured';
import { definePolicy } from '../define';

export const debeziumNoHeartbeat = definePolicy({
  id: 'reliability/debezium-no-heartbeat',
  summary: 'Debezium confirms its place in the log of PostgreSQL even when its tables are quiet.',
  why: 'Without heartbeats a connector whose tables are quiet confirms nothing while the rest of the server is busy: the log grows until the disk is full.',
  fix: 'Write heartbeat.interval.ms, and heartbeat.action.query where only other databases of the server are busy.',
  severity: 'error',
  capability: 'sources',
  topics: ['L2.2'],
  sources: [
    { url: 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html', asOf: '2026-08-22' },
    { url: 'https://laniakeaconsult.com/blog/postgres-logical-replication-slots-bloat', asOf: null },
  ],
  on: 'StreamConnector',
  options: {},
  messages: {
    none: 'a quiet table keeps the log of the whole server',
  },
  check: (connector, { need, report }) => {
    if (debeziumOf(connector) !== 'postgres') return;
    const interval = Number(need(setting(connector.settings, 'heartbeat.interval.ms'), 'its heartbeat') ?? 0);
    if (interval > 0) return;
    report({ messageId: 'none', actual: 'no heartbeat', expected: 'heartbeat.interval.ms' });
  },
});
