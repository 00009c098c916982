import { setting } from '../../harness/facts/kafka-settings';
import { isFor, type Tool, toolsOn } from '../captured';
import { definePolicy } from '../define';

/** In milliseconds; 0 suits all of them. */
const ACCEPTED: Readonly<Record<Tool, { readonly least: number; readonly most: number }>> = {
  dms: { least: 10_000, most: 300_000 },
  datastream: { least: 600_000, most: Number.POSITIVE_INFINITY },
  debezium: { least: 0, most: Number.POSITIVE_INFINITY },
};

export const pgWalSenderTimeout = definePolicy({
  id: 'reliability/pg-wal-sender-timeout',
  summary: 'PostgreSQL waits for a follower as long as the follower asks.',
  why: 'DMS fails where wal_sender_timeout is under 10 s and wants it under 5 minutes, Datastream wants none or at least 10 minutes: outside of that the replication breaks off again and again.',
  fix: 'Write wal_sender_timeout=0, which suits both, or a value that the tool accepts.',
  severity: 'warning',
  capability: 'sources',
  topics: ['L2.2'],
  sources: [
    { url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.PostgreSQL.html', asOf: '2023-06' },
    { url: 'https://docs.cloud.google.com/datastream/docs/work-with-postgresql-database-wal-log-files', asOf: null },
  ],
  on: 'DatabaseSettings',
  options: {},
  messages: {
    outside: '{{tool}} does not accept {{value}} ms',
  },
  check: (settings, { all, need, report }) => {
    if (!isFor(settings, 'postgres')) return;
    const written = need(setting(settings.parameters, 'wal_sender_timeout'), 'wal_sender_timeout');
    const value = Number(written ?? 0);
    if (value === 0) return;
    for (const tool of toolsOn('postgres', all)) {
      const { least, most } = ACCEPTED[tool];
      if (value >= least && value <= most) continue;
      const expected = Number.isFinite(most) ? `0, or ${least} to ${most} ms` : `0, or at least ${least} ms`;
      report({ messageId: 'outside', data: { tool, value }, actual: `${value} ms`, expected });
    }
  },
});
