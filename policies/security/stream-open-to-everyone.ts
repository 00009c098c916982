import type { Grant } from '../../harness/facts/facts';
import { isUnknown } from '../../harness/read/graph';
import { definePolicy } from '../define';
import { isPublic } from '../everyone';

/** By the type that the grant is written in. */
function isOnStream({ type }: Grant): boolean {
  return /sqs|sns|kinesis|msk|kafka|pub_?sub/i.test(type);
}

export const streamOpenToEveryone = definePolicy({
  id: 'security/stream-open-to-everyone',
  summary: 'A stream, a queue or a topic is open to those who are named.',
  why: 'Whoever can send to a stream can fill it with what never happened, and whoever can read it takes every event: from any account, unless a condition says otherwise.',
  fix: 'Name the accounts, roles or users, or add a condition on the source (aws:SourceArn, aws:SourceAccount).',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.1', 'L5.3', 'L5.4'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html',
      asOf: '2023-06',
    },
    { url: 'https://cloud.google.com/pubsub/docs/access-control', asOf: null },
    { url: 'https://kafka.apache.org/documentation/#security_authz', asOf: '2024-10' },
  ],
  on: 'Grant',
  options: {},
  messages: {
    open: 'everyone is let in',
  },
  check: (grant, { need, report }) => {
    if (grant.effect !== 'allow' || grant.to === undefined || isUnknown(grant.to) || !isOnStream(grant)) return;
    const principals = need(grant.principals, 'whom it lets in') ?? [];
    const open = principals.filter((one) => isPublic([one]) || /^(User|Group):\*$/.test(one));
    if (open.length === 0 || need(grant.conditional, 'whether a condition narrows it') === true) return;
    report({ messageId: 'open', actual: open.join(', '), expected: 'named principals, or a condition' });
  },
});
