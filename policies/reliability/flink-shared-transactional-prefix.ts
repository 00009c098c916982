import { definePolicy } from '../define';
import { settingsLike } from '../flink';

const PREFIX = /transactional[-._]?id[-._]?prefix$/i;

export const flinkSharedTransactionalPrefix = definePolicy({
  id: 'reliability/flink-shared-transactional-prefix',
  summary: 'Each exactly-once job has a prefix of its own for its transactions.',
  why: 'Two jobs with one prefix on a Kafka cluster abort or fence the transactions of each other, and lose what was in them.',
  fix: 'Derive the transactional id prefix from the name of the application.',
  severity: 'warning',
  capability: 'processors',
  topics: ['L3.4'],
  sources: [
    { url: 'https://nightlies.apache.org/flink/flink-docs-stable/docs/connectors/datastream/kafka/', asOf: '2026' },
  ],
  on: 'StreamProcessor',
  options: {},
  messages: {
    shared: '{{prefix}} is also the prefix of {{other}}',
  },
  check: (processor, { all, report }) => {
    const own = settingsLike(processor, PREFIX);
    for (const other of all('StreamProcessor')) {
      const prefix = own.find((one) => settingsLike(other, PREFIX).includes(one));
      if (other === processor || prefix === undefined) continue;
      const data = { prefix, other: other.address };
      report({ messageId: 'shared', data, actual: prefix, expected: 'a prefix of its own' });
    }
  },
});
