import { numberSetting } from '../../harness/facts/kafka-settings';
import { definePolicy } from '../define';

export const kafkaMinIsrEqualsRf = definePolicy({
  id: 'reliability/kafka-min-isr-equals-rf',
  summary: 'Producers go on while one broker restarts.',
  why: 'Where every copy must confirm, one restarting broker stops all producers that ask for acknowledgements; and every patch restarts each broker once.',
  fix: 'Set min.insync.replicas one below the replication factor: 2 of 3.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [{ url: 'https://docs.aws.amazon.com/msk/latest/developerguide/bestpractices.html', asOf: '2023-06' }],
  on: 'Stream',
  options: {},
  messages: {
    all: 'every copy must confirm, so one broker that restarts stops the producers',
  },
  check: (stream, { need, report }) => {
    if (stream.service !== 'kafka') return;
    const least = need(numberSetting(stream.settings, 'min.insync.replicas'), 'min.insync.replicas');
    const replicas = need(stream.replicas, 'the replication factor');
    if (least === undefined || replicas === undefined || least < replicas || replicas === 1) return;
    report({ messageId: 'all', actual: `${least} of ${replicas}`, expected: `${replicas - 1} of ${replicas}` });
  },
});
