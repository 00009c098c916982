import type { Attribute } from '../../harness/facts/facts';
import { definePolicy } from '../define';
import { isFlink, settingsLike } from '../flink';

/** By its name, by its ARN, or by a reference to it. */
function namesStream(value: string, address: string, name: Attribute<string>): boolean {
  if (value === `\${${address}}` || value.startsWith(`\${${address}.`)) return true;
  return typeof name === 'string' && (value === name || value.endsWith(`/${name}`));
}

export const flinkParallelismAbovePartitions = definePolicy({
  id: 'reliability/flink-parallelism-above-partitions',
  summary: 'A Flink source is no wider than the stream that it reads.',
  why: 'Subtasks without a partition do not fall idle by themselves: their watermarks stand still, windows never close, and their slots are paid for.',
  fix: 'Lower the parallelism to the number of partitions or shards, or give the source withIdleness.',
  severity: 'error',
  capability: 'processors',
  topics: ['L3.6', 'L3.1'],
  sources: [
    { url: 'https://nightlies.apache.org/flink/flink-docs-stable/docs/connectors/datastream/kafka/', asOf: '2026' },
  ],
  on: 'StreamProcessor',
  options: {},
  messages: {
    wide: '{{parallelism}} subtasks read {{partitions}} partitions of {{stream}}',
  },
  check: (processor, { all, report }) => {
    const { parallelism } = processor;
    if (!isFlink(processor) || typeof parallelism !== 'number') return;
    const read = settingsLike(processor, /input|source|consumer/i);
    for (const { name, address, partitions } of all('Stream')) {
      const isRead = read.some((value) => namesStream(value, address, name));
      if (!isRead || typeof partitions !== 'number' || parallelism <= partitions) continue;
      const data = { parallelism, partitions, stream: address };
      report({ messageId: 'wide', data, actual: `${parallelism} subtasks`, expected: `at most ${partitions}` });
    }
  },
});
