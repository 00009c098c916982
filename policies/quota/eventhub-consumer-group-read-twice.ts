import type { StreamConsumer } from '../../harness/facts/facts';
import { isUnknown } from '../../harness/read/graph';
import { definePolicy } from '../define';

/** The event hub and its consumer group, each by its address or its name; undefined where one is not known. */
function readBy({ from, group }: StreamConsumer): string | undefined {
  const ends = [from, group].map((link) =>
    link === undefined || isUnknown(link) ? undefined : (link.address ?? link.text),
  );
  return ends.includes(undefined) ? undefined : ends.join(' by ');
}

export const eventhubConsumerGroupReadTwice = definePolicy({
  id: 'quota/eventhub-consumer-group-read-twice',
  summary: 'Inputs of Stream Analytics do not share a consumer group.',
  why: 'Each input opens readers of its own on every partition: two on one group soon pass the five that a group may have, and then both jobs fail to read.',
  fix: 'Give each input a consumer group of its own, and leave $Default to tools that look at the stream now and then.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.5'],
  sources: [
    {
      url: 'https://learn.microsoft.com/azure/stream-analytics/stream-analytics-troubleshoot-input',
      asOf: null,
    },
  ],
  on: 'StreamConsumer',
  options: {},
  messages: {
    twice: '{{others}} reads the same event hub by the same consumer group',
  },
  check: (consumer, { all, report }) => {
    if (consumer.service !== 'stream-analytics') return;
    const mine = readBy(consumer);
    if (mine === undefined) return;
    const others = all('StreamConsumer').filter(
      (other) => other.address !== consumer.address && other.service === consumer.service && readBy(other) === mine,
    );
    if (others.length === 0) return;
    const data = { others: others.map(({ address }) => address).join(', ') };
    report({ messageId: 'twice', data, actual: `${others.length + 1} inputs`, expected: 'one input' });
  },
});
