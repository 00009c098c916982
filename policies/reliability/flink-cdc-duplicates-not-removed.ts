import { definePolicy } from '../define';
import { isFlink, settingOf, settingsLike } from '../flink';

export const flinkCdcDuplicatesNotRemoved = definePolicy({
  id: 'reliability/flink-cdc-duplicates-not-removed',
  summary: 'A Flink SQL job that reads changes of a database removes repeated ones.',
  why: 'Debezium may send a change again after a failure, and Flink takes it for a new one by default: sums and counts become wrong.',
  fix: 'Write table.exec.source.cdc-events-duplicate: true, and declare the primary key of the source.',
  severity: 'warning',
  capability: 'processors',
  topics: ['L3.4'],
  sources: [{ url: 'https://nightlies.apache.org/flink/flink-docs-stable/docs/dev/table/config/', asOf: null }],
  on: 'StreamProcessor',
  options: {},
  messages: {
    repeated: 'changes that come twice count twice',
  },
  check: (processor, { need, report }) => {
    const told = settingsLike(processor, /./).join(' ');
    const statement = typeof processor.statement === 'string' ? processor.statement : '';
    if (!isFlink(processor) || !/debezium-(json|avro)|canal-json|maxwell-json/i.test(`${told} ${statement}`)) return;
    const removed = need(settingOf(processor, 'table.exec.source.cdc-events-duplicate'), 'whether they are removed');
    if (removed === 'true') return;
    report({ messageId: 'repeated', actual: removed ?? 'false, by default', expected: 'true' });
  },
});
