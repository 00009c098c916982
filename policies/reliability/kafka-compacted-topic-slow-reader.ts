import { numberSetting, setting } from '../../harness/facts/kafka-settings';
import { days } from '../../plan/words';
import { definePolicy } from '../define';

/** A day in milliseconds: what Kafka takes where nobody says otherwise. */
const DEFAULT = 86_400_000;

export const kafkaCompactedTopicSlowReader = definePolicy({
  id: 'reliability/kafka-compacted-topic-slow-reader',
  summary: 'Deletions stay until every reader has seen them.',
  why: 'A compacted topic forgets its delete markers after a day: a reader that pauses for longer keeps deleted rows for ever.',
  fix: 'Raise delete.retention.ms above the longest pause of a reader.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [{ url: 'https://kafka.apache.org/documentation/#design', asOf: '2024-10' }],
  on: 'Stream',
  options: {},
  messages: {
    forgotten: 'delete markers are gone before the slowest reader sees them',
  },
  check: (stream, { need, stated, report }) => {
    if (stream.service !== 'kafka') return;
    const policy = need(setting(stream.settings, 'cleanup.policy'), 'cleanup.policy');
    if (policy?.includes('compact') !== true) return;
    const kept =
      (need(numberSetting(stream.settings, 'delete.retention.ms'), 'delete.retention.ms') ?? DEFAULT) / DEFAULT;
    const pause = stated('longestPause');
    if (kept >= pause) return;
    report({ messageId: 'forgotten', actual: days(kept), expected: `at least ${days(pause)}` });
  },
});
