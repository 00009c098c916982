import { told } from '../captured';
import { definePolicy } from '../define';

const TOPIC = ['schema.history.internal.kafka.topic', 'database.history.kafka.topic'];

export const debeziumHistoryTopicPartitioned = definePolicy({
  id: 'reliability/debezium-history-topic-partitioned',
  summary: "Debezium's history of schemas is one partition that is kept for ever.",
  why: 'It needs one order over all entries, and all of them: with several partitions or an expiry the connector cannot start again without reading every table anew.',
  fix: 'Write one partition, retention.ms=-1 and cleanup.policy=delete.',
  severity: 'error',
  capability: 'sources',
  topics: ['L2.2'],
  sources: [{ url: 'https://debezium.io/documentation/reference/stable/connectors/mysql.html', asOf: '2026-08-22' }],
  on: 'Stream',
  options: {},
  messages: {
    split: 'the history of schemas has {{partitions}} partitions',
    expires: 'the history of schemas expires',
  },
  check: (topic, { all, need, report }) => {
    const named = all('StreamConnector').flatMap((connector) => TOPIC.map((name) => told(connector, name)));
    const isHistory =
      typeof topic.name === 'string' && (named.includes(topic.name) || /schema[-_.]?history/i.test(topic.name));
    if (topic.service !== 'kafka' || !isHistory) return;
    const partitions = need(topic.partitions, 'its partitions') ?? 1;
    if (partitions > 1) report({ messageId: 'split', data: { partitions }, actual: `${partitions}`, expected: '1' });
    const kept = need(topic.retentionHours, 'its retention');
    if (kept !== undefined && Number.isFinite(kept))
      report({ messageId: 'expires', actual: `${kept} hours`, expected: 'for ever' });
  },
});
