import { setting } from '../../harness/facts/kafka-settings';
import { definePolicy } from '../define';

export const mskUncleanLeaderElection = definePolicy({
  id: 'reliability/msk-unclean-leader-election',
  summary: 'Only a replica that has everything becomes leader.',
  why: 'With unclean elections on, which is what Amazon MSK sets where nobody says otherwise, a stale replica may lead after two brokers fail: records that were acknowledged are lost.',
  fix: 'Give the cluster a configuration with unclean.leader.election.enable=false.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-default-configuration.html', asOf: '2023-06' },
    { url: 'https://kafka.apache.org/documentation/#design', asOf: '2024-10' },
  ],
  on: 'StreamCluster',
  options: {},
  messages: {
    unclean: 'a replica that lacks acknowledged records may become leader',
  },
  check: (cluster, { workload, need, report }) => {
    const unclean = need(setting(cluster.settings, 'unclean.leader.election.enable'), 'unclean.leader.election.enable');
    if (unclean !== 'true' || workload?.stated?.completeness === 'some-may-be-lost') return;
    report({
      messageId: 'unclean',
      actual: 'unclean.leader.election.enable=true',
      expected: 'unclean.leader.election.enable=false',
    });
  },
});
