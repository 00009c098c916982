import { setting } from '../../harness/facts/kafka-settings';
import { definePolicy } from '../define';

export const mskOpenWhenNoAcl = definePolicy({
  id: 'security/msk-open-when-no-acl',
  summary: 'A topic without an access list is closed.',
  why: 'The setting allow.everyone.if.no.acl.found is true where nobody says otherwise: a new topic is readable and writable by every client that gets in.',
  fix: 'Set allow.everyone.if.no.acl.found=false in the configuration of the cluster, or let clients in by IAM.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-default-configuration.html', asOf: '2023-06' },
  ],
  on: 'StreamCluster',
  options: {},
  messages: {
    open: 'a topic without an access list is open to every client',
  },
  check: (cluster, { need, report }) => {
    if (cluster.service !== 'msk') return;
    const open = need(setting(cluster.settings, 'allow.everyone.if.no.acl.found'), 'allow.everyone.if.no.acl.found');
    // IAM decides by itself, and lets nobody in by default.
    if (open !== 'true' || need(cluster.signsInByIam, 'how clients sign in') === true) return;
    report({
      messageId: 'open',
      actual: 'allow.everyone.if.no.acl.found=true',
      expected: 'allow.everyone.if.no.acl.found=false',
    });
  },
});
