import { numberSetting } from '../../harness/facts/kafka-settings';
import { matters } from '../databases';
import { definePolicy } from '../define';

export const kafkaMinIsrOne = definePolicy({
  id: 'reliability/kafka-min-isr-one',
  summary: 'More than one copy confirms a record.',
  why: 'With min.insync.replicas at 1 the leader alone confirms: when it is lost, so are records that were acknowledged. 1 is what Kafka takes where nobody says otherwise.',
  fix: 'Set min.insync.replicas to 2, with a replication factor of 3.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-default-configuration.html', asOf: '2023-06' },
    { url: 'https://strimzi.io/docs/operators/latest/deploying', asOf: '2026-08-22' },
    { url: 'https://kafka.apache.org/documentation/#topicconfigs', asOf: '2024-10' },
  ],
  on: 'Stream',
  options: {},
  messages: {
    one: 'a record counts as written when one copy has it',
  },
  check: (stream, { workload, need, report }) => {
    if (stream.service !== 'kafka' || !matters(stream, { workload })) return;
    if (workload?.stated?.completeness === 'some-may-be-lost') return;
    const replicas = need(stream.replicas, 'the replication factor');
    // One copy is another rule's matter, and of two one may be away at any patch.
    if (replicas === undefined || replicas < 3) return;
    const least = need(numberSetting(stream.settings, 'min.insync.replicas'), 'min.insync.replicas');
    // What a topic leaves out its brokers decide; Confluent Cloud's say 2.
    if (least !== 1) return;
    report({ messageId: 'one', actual: 'min.insync.replicas=1', expected: 'min.insync.replicas=2' });
  },
});
