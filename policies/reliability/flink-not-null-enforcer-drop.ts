import { definePolicy } from '../define';
import { settingOf } from '../flink';

export const flinkNotNullEnforcerDrop = definePolicy({
  id: 'reliability/flink-not-null-enforcer-drop',
  summary: 'A Flink SQL job fails at a null that must not be.',
  why: 'With the enforcer set to DROP, records with a null in a NOT NULL column vanish: the loss shows only when somebody counts.',
  fix: 'Leave table.exec.sink.not-null-enforcer at ERROR, and send bad rows to a topic of their own.',
  severity: 'warning',
  capability: 'processors',
  topics: ['L3.4'],
  sources: [{ url: 'https://nightlies.apache.org/flink/flink-docs-stable/docs/dev/table/config/', asOf: null }],
  on: 'StreamProcessor',
  options: {},
  messages: {
    drops: 'records with an unwanted null are deleted in silence',
  },
  check: (processor, { need, report }) => {
    const enforcer = need(settingOf(processor, 'table.exec.sink.not-null-enforcer'), 'what happens to nulls');
    if (enforcer?.toUpperCase() !== 'DROP') return;
    report({ messageId: 'drops', actual: enforcer, expected: 'ERROR' });
  },
});
