import { definePolicy } from '../define';
import { isSqlJob, isZero, settingOf } from '../flink';

export const flinkSqlIdleTimeoutOff = definePolicy({
  id: 'reliability/flink-sql-idle-timeout-off',
  summary: 'A quiet partition does not hold back the windows of a Flink SQL job.',
  why: 'Without a timeout for idle sources one partition without records keeps all watermarks back: windows never close, and results stop although data flows.',
  fix: 'Write table.exec.source.idle-timeout (sql.tables.scan.idle-timeout in Confluent Cloud): seconds or minutes, below the age that readers accept.',
  severity: 'warning',
  capability: 'processors',
  topics: ['L3.6'],
  sources: [{ url: 'https://nightlies.apache.org/flink/flink-docs-stable/docs/dev/table/config/', asOf: null }],
  on: 'StreamProcessor',
  options: {},
  messages: {
    off: 'one quiet partition stops every window',
  },
  check: (processor, { need, report }) => {
    // Confluent Cloud finds out for itself by default: there only a timeout that is switched off is a mistake.
    if (!isSqlJob(processor) || (processor.service === 'managed-flink' && processor.sql === true)) return;
    const names = ['table.exec.source.idle-timeout', 'sql.tables.scan.idle-timeout'];
    const timeout = need(settingOf(processor, ...names), 'the timeout of idle sources');
    const isOff = timeout === undefined ? processor.service !== 'flink-statement' : isZero(timeout);
    if (isOff) report({ messageId: 'off', actual: timeout ?? 'off, by default', expected: 'a timeout' });
  },
});
