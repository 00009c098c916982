import { numberSetting } from '../../harness/facts/kafka-settings';
import { bytes } from '../../plan/words';
import { definePolicy } from '../define';

export const kafkaRetentionBytesIsPerPartition = definePolicy({
  id: 'capacity/kafka-retention-bytes-is-per-partition',
  summary: 'The limit of bytes is meant for one partition.',
  why: 'The setting retention.bytes counts for each partition: what was meant for the topic is kept as many times over as there are partitions, and again for each copy, until a disk is full.',
  fix: 'Divide what the topic may hold by its partitions.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [{ url: 'https://kafka.apache.org/documentation/#topicconfigs', asOf: '2024-10' }],
  on: 'Stream',
  options: {
    slack: { default: 2, description: 'How many times what it should hold a topic may keep.' },
  },
  messages: {
    each: 'the limit holds for each partition, and together they keep far more',
  },
  check: (stream, { options, need, stated, report }) => {
    if (stream.service !== 'kafka') return;
    const limit = need(numberSetting(stream.settings, 'retention.bytes'), 'retention.bytes');
    if (limit === undefined || limit < 0) return;
    const partitions = need(stream.partitions, 'the number of partitions') ?? 1;
    const meant = stated('storedBytes');
    const kept = limit * partitions;
    if (kept <= meant * options.slack) return;
    report({
      messageId: 'each',
      actual: `${bytes(kept)} over ${partitions} partitions`,
      expected: `${bytes(meant)}, so ${bytes(meant / partitions)} a partition`,
    });
  },
});
