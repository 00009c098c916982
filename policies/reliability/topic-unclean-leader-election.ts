import { setting } from '../../harness/facts/kafka-settings';
import { definePolicy } from '../define';

export const topicUncleanLeaderElection = definePolicy({
  id: 'reliability/topic-unclean-leader-election',
  summary: 'Only a replica of a topic that has everything becomes its leader.',
  why: 'A topic may let a stale replica lead although its brokers do not: records that were acknowledged are lost.',
  fix: 'Take unclean.leader.election.enable away from the topic, or set it to false.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [{ url: 'https://kafka.apache.org/documentation/#topicconfigs', asOf: '2024-10' }],
  on: 'Stream',
  options: {},
  messages: {
    unclean: 'a replica that lacks acknowledged records may become leader',
  },
  check: (stream, { workload, need, report }) => {
    if (stream.service !== 'kafka' || workload?.stated?.completeness === 'some-may-be-lost') return;
    const name = 'unclean.leader.election.enable';
    if (need(setting(stream.settings, name), name) !== 'true') return;
    report({ messageId: 'unclean', actual: `${name}=true`, expected: `${name}=false` });
  },
});
