import { setting } from '../../harness/facts/kafka-settings';
import { isFor } from '../captured';
import { definePolicy } from '../define';

export const mysqlBinlogRetentionShort = definePolicy({
  id: 'reliability/mysql-binlog-retention-short',
  summary: 'The binary log of MySQL is kept for longer than its reader may stand still.',
  why: 'When the log is deleted before it is read, capture starts again with a full load of every table.',
  fix: 'Write binlog_expire_logs_seconds=604800: a week.',
  severity: 'warning',
  capability: 'sources',
  topics: ['L2.2'],
  sources: [{ url: 'https://docs.cloud.google.com/datastream/docs/configure-self-managed-mysql', asOf: null }],
  on: 'DatabaseSettings',
  options: {
    least: {
      default: 604_800,
      unit: 'seconds',
      description: 'What Datastream asks for where nobody says how long a reader may stand still.',
    },
  },
  messages: {
    short: 'the log is kept for {{seconds}} s',
  },
  check: (settings, { options, workload, need, report }) => {
    if (!isFor(settings, 'mysql')) return;
    const written = need(setting(settings.parameters, 'binlog_expire_logs_seconds'), 'binlog_expire_logs_seconds');
    const pause = workload?.stated?.longestPause;
    const least = pause === undefined ? options.least : pause * 86_400;
    // 0 keeps it until somebody deletes it.
    const seconds = Number(written ?? 0);
    if (seconds === 0 || seconds >= least) return;
    report({ messageId: 'short', data: { seconds }, actual: `${seconds} s`, expected: `${least} s` });
  },
});
