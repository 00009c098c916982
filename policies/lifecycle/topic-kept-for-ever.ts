import { numberSetting, setting } from '../../harness/facts/kafka-settings';
import { definePolicy } from '../define';

export const topicKeptForEver = definePolicy({
  id: 'lifecycle/topic-kept-for-ever',
  summary: 'A topic has an end.',
  why: 'Without a limit of time or bytes a topic grows until a disk is full; what was meant as an archive lies on the dearest storage there is.',
  fix: 'Set retention.ms to how far back readers go, and archive to object storage; or let old segments go to tiered storage.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [{ url: 'https://kafka.apache.org/documentation/#topicconfigs', asOf: '2024-10' }],
  on: 'Stream',
  options: {},
  messages: {
    ever: 'nothing ever leaves the topic',
  },
  check: (stream, { need, report }) => {
    if (stream.service !== 'kafka' || need(stream.retentionHours, 'retention.ms') !== Number.POSITIVE_INFINITY) return;
    if (need(setting(stream.settings, 'cleanup.policy'), 'cleanup.policy')?.includes('compact') === true) return;
    const limit = need(numberSetting(stream.settings, 'retention.bytes'), 'retention.bytes') ?? -1;
    const tiered = need(setting(stream.settings, 'remote.storage.enable'), 'remote.storage.enable') === 'true';
    // Confluent Cloud keeps old segments in object storage by itself.
    if (limit > 0 || tiered || /confluent/.test(stream.type)) return;
    report({ messageId: 'ever', actual: 'retention.ms=-1', expected: 'a limit of time or bytes' });
  },
});
