import { matters } from '../databases';
import { definePolicy } from '../define';

export const kafkaStreamsStateOnEphemeralDisk = definePolicy({
  id: 'reliability/kafka-streams-state-on-ephemeral-disk',
  summary: 'The state of Kafka Streams lies on a disk that outlives a restart.',
  why: 'Its folder is a temporary one by default: after every restart of a pod the whole changelog is read again before anything is processed.',
  fix: 'Run it as a StatefulSet with a volume claim, point state.dir to it, and give each instance a group.instance.id.',
  severity: 'warning',
  capability: 'processors',
  topics: ['L3.2'],
  sources: [{ url: 'https://kafka.apache.org/documentation/streams/developer-guide/config-streams', asOf: '2024-10' }],
  on: 'StreamProcessor',
  options: {},
  messages: {
    gone: 'each restart reads the whole changelog again',
  },
  check: (processor, { workload, need, report }) => {
    if (processor.service !== 'kafka-streams' || !matters(processor, { workload })) return;
    if (need(processor.keepsDisk, 'whether its disk outlives a restart') !== false) return;
    report({ messageId: 'gone', actual: 'a temporary disk', expected: 'a volume' });
  },
});
