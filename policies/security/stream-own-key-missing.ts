import { definePolicy } from '../define';

export const streamOwnKeyMissing = definePolicy({
  id: 'security/stream-own-key-missing',
  summary: 'Events about people are encrypted with a key of your own.',
  why: "A provider's key opens for everyone who may read the stream: only with a key of your own can access to the events be withdrawn, watched and ended at one place.",
  fix: 'Name a key: StreamEncryption.KeyId, kms_key_id, kms_key_name, or a customer-managed key of the namespace.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.3', 'L5.4'],
  sources: [
    { url: 'https://docs.aws.amazon.com/streams/latest/dev/what-is-sse.html', asOf: '2023' },
    { url: 'https://cloud.google.com/pubsub/docs/encryption', asOf: null },
  ],
  on: 'Stream',
  options: {
    exempt: { default: ['none'], description: "Sensitivities of data that the provider's key is good enough for." },
  },
  messages: {
    missing: "events about people are encrypted with the provider's key",
  },
  check: (stream, { workload, options, need, cannotTell, report }) => {
    if (stream.service === 'pubsub-lite' || need(stream.encrypted, 'whether it is encrypted') === false) return;
    // Of Kafka and Event Hubs the cluster has the key.
    if (stream.service !== 'kinesis' && stream.service !== 'pubsub') return;
    if (need(stream.key, 'its key') !== undefined) return;
    const { datasets } =
      workload ??
      cannotTell('what it carries is stated nowhere: `sensitivity` of its data in a workload file would decide');
    if (datasets.every(({ sensitivity }) => options.exempt.includes(sensitivity))) return;
    report({ messageId: 'missing', actual: "the provider's key", expected: 'a key of your own' });
  },
});
