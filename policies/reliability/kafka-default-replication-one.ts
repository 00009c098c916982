import { matters } from '../databases';
import { definePolicy } from '../define';

const NAMES = [
  'default.replication.factor',
  'offsets.topic.replication.factor',
  'transaction.state.log.replication.factor',
];

export const kafkaDefaultReplicationOne = definePolicy({
  id: 'reliability/kafka-default-replication-one',
  summary: 'A topic that says nothing of copies gets more than one.',
  why: 'Topics of clients and connectors take the default of the brokers: with one copy they are out of reach at every restart, and gone with a disk; so are the places of all readers where the topic of offsets has one.',
  fix: 'Set default.replication.factor=3, offsets.topic.replication.factor=3 and transaction.state.log.replication.factor=3.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/msk/latest/developerguide/bestpractices.html', asOf: '2023-06' },
    { url: 'https://strimzi.io/docs/operators/latest/deploying', asOf: '2026-08-22' },
  ],
  on: 'StreamCluster',
  options: {},
  messages: {
    one: '{{name}} gives topics one copy',
  },
  check: (cluster, { workload, need, each, report }) => {
    const known = need(cluster.settings, 'the settings of its brokers') ?? {};
    if (!matters(cluster, { workload })) return;
    each(
      NAMES.filter((name) => known[name] === '1'),
      (name) => report({ messageId: 'one', data: { name }, actual: `${name}=1`, expected: `${name}=3` }),
    );
  },
});
