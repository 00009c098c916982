import { setting } from '../../harness/facts/kafka-settings';
import { minutes } from '../../plan/words';
import { matters } from '../databases';
import { definePolicy } from '../define';

export const kafkaRetentionShort = definePolicy({
  id: 'reliability/kafka-retention-short',
  summary: 'A topic keeps its records for longer than an outage lasts.',
  why: 'What no reader has read when the time is over is gone: a topic that keeps an hour loses records at the first outage that nobody tends.',
  fix: 'Set retention.ms above the longest outage: a week is the default.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [{ url: 'https://kafka.apache.org/documentation/#topicconfigs', asOf: '2024-10' }],
  on: 'Stream',
  options: {
    least: { default: 24, unit: 'h', description: 'What lasts over a night, where nobody states a need.' },
  },
  messages: {
    short: 'records are gone before an outage is over',
  },
  check: (stream, { workload, options, need, report }) => {
    if (stream.service !== 'kafka' || !matters(stream, { workload })) return;
    if (workload?.stated?.completeness === 'some-may-be-lost') return;
    if (need(setting(stream.settings, 'cleanup.policy'), 'cleanup.policy')?.includes('compact') === true) return;
    const kept = need(stream.retentionHours, 'retention.ms');
    const wanted = workload?.stated?.retention === undefined ? options.least : workload.stated.retention * 24;
    if (kept === undefined || kept >= wanted) return;
    report({ messageId: 'short', actual: minutes(kept * 3600), expected: `at least ${minutes(wanted * 3600)}` });
  },
});
