import { definePolicy } from '../define';
import { isFlink, settingOf } from '../flink';

export const flinkKafkaTransactionTimeout = definePolicy({
  id: 'reliability/flink-kafka-transaction-timeout',
  summary: 'A Kafka transaction of an exactly-once sink lives longer than a checkpoint and a restart.',
  why: 'A transaction that ends before its checkpoint completes, or while the job restarts, is aborted by the broker, and its records are lost; a longer one than brokers allow is refused at the start.',
  fix: "Set transaction.timeout.ms well above the checkpoint interval plus the worst restart, and the brokers' transaction.max.timeout.ms at least as high.",
  severity: 'error',
  capability: 'processors',
  topics: ['L3.4'],
  sources: [
    { url: 'https://nightlies.apache.org/flink/flink-docs-stable/docs/connectors/datastream/kafka/', asOf: '2026' },
    { url: 'https://kafka.apache.org/documentation/#brokerconfigs_transaction.max.timeout.ms', asOf: '2024-10' },
  ],
  on: 'StreamProcessor',
  options: { brokersAllow: { default: 900_000, unit: 'ms', description: "Kafka's own transaction.max.timeout.ms." } },
  messages: {
    short: 'a transaction ends before the next checkpoint does',
    refused: 'brokers refuse transactions of more than {{most}} ms',
  },
  check: (processor, { all, options, need, report }) => {
    if (!isFlink(processor)) return;
    const timeout = Number(
      need(settingOf(processor, 'transaction.timeout.ms'), 'the timeout of transactions') ?? Number.NaN,
    );
    if (Number.isNaN(timeout)) return;
    const interval = (need(processor.checkpointSeconds, 'the checkpoint interval') ?? 0) * 1000;
    if (timeout <= interval)
      report({ messageId: 'short', actual: `${timeout} ms`, expected: `far more than ${interval} ms` });
    const asked = all('StreamCluster').map((cluster) => settingOf(cluster, 'transaction.max.timeout.ms'));
    const most = Math.max(options.brokersAllow, ...asked.map((one) => (typeof one === 'string' ? Number(one) : 0)));
    if (timeout > most)
      report({ messageId: 'refused', data: { most }, actual: `${timeout} ms`, expected: `at most ${most} ms` });
  },
});
