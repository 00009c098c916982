import { matters } from '../databases';
import { definePolicy } from '../define';

export const kafkaTooFewBrokers = definePolicy({
  id: 'reliability/kafka-too-few-brokers',
  summary: 'A cluster in production has three brokers.',
  why: 'With one broker, or two, there is nowhere for a third copy: a restart stops writers or leaves one copy only.',
  fix: 'Run three brokers or more, spread over zones (spec.kafka.replicas: 3 and a rack).',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [{ url: 'https://strimzi.io/docs/operators/latest/deploying', asOf: '2026-08-22' }],
  on: 'StreamCluster',
  options: {
    least: { default: 3, unit: 'brokers', description: 'How many brokers a cluster must at least have.' },
  },
  messages: {
    few: 'there are too few brokers for three copies',
  },
  check: (cluster, { workload, options, need, report }) => {
    if (cluster.service !== 'strimzi' || !matters(cluster, { workload })) return;
    const brokers = need(cluster.brokers, 'the number of brokers');
    if (brokers === undefined || brokers >= options.least) return;
    report({ messageId: 'few', actual: String(brokers), expected: `at least ${options.least} brokers` });
  },
});
