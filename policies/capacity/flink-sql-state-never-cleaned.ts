import { definePolicy } from '../define';
import { isSqlJob, isZero, settingOf } from '../flink';

/** A join or a count of all keys; one of a window ends with it. */
const REMEMBERS = /^(?!.*\b(tumble|hop|cumulate|session|window_start)\b).*\b(join|group\s+by|distinct)\b/is;

export const flinkSqlStateNeverCleaned = definePolicy({
  id: 'capacity/flink-sql-state-never-cleaned',
  summary: 'The state of a Flink SQL job ends.',
  why: 'The time to live of state is 0 by default, which is never: joins and counts without a window remember every key that ever came, until memory runs out.',
  fix: 'Write table.exec.state.ttl (sql.state-ttl in Confluent Cloud) a little above the longest interval that business asks for.',
  severity: 'error',
  capability: 'processors',
  topics: ['L3.5'],
  sources: [{ url: 'https://nightlies.apache.org/flink/flink-docs-stable/docs/dev/table/config/', asOf: null }],
  on: 'StreamProcessor',
  options: {},
  messages: {
    never: 'the state grows with every new key, for ever',
  },
  check: (processor, { need, report }) => {
    if (!isSqlJob(processor)) return;
    const statement = need(processor.statement, 'its statement');
    if (statement !== undefined && !REMEMBERS.test(statement)) return;
    // A notebook's settings are given in its paragraphs.
    if (processor.service === 'managed-flink' && processor.sql === true) return;
    const ttl = need(settingOf(processor, 'table.exec.state.ttl', 'sql.state-ttl'), 'the time to live of its state');
    if (ttl !== undefined && !isZero(ttl)) return;
    report({ messageId: 'never', actual: ttl ?? 'never, by default', expected: 'a time to live' });
  },
});
