import type { Grant } from '../../harness/facts/facts';
import { isUnknown } from '../../harness/read/graph';
import { definePolicy } from '../define';
import { isPublic } from '../everyone';

/** An entry of Kafka's own access list: everything on one topic is what an owner has. */
function isAcl({ type }: Grant): boolean {
  return /kafka_?acl|kafka:index\/acl/i.test(type);
}

export const streamGrantTooBroad = definePolicy({
  id: 'security/stream-grant-too-broad',
  summary: 'Nobody may do more with streams than their work needs.',
  why: 'Who may do everything with a stream can also delete it, or open it to others: a producer needs to write, and a reader to read.',
  fix: 'Name the actions (sqs:SendMessage, kafka-cluster:WriteData), a publisher or subscriber role, or send or listen alone.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.1', 'L5.3', 'L5.4'],
  sources: [
    { url: 'https://docs.aws.amazon.com/streams/latest/dev/security-best-practices.html', asOf: '2023' },
    { url: 'https://cloud.google.com/pubsub/docs/access-control', asOf: null },
    { url: 'https://learn.microsoft.com/azure/event-hubs/authorize-access-shared-access-signature', asOf: null },
  ],
  on: 'Grant',
  options: {
    broad: {
      default: [
        ...[
          'sqs:*',
          'sns:*',
          'firehose:*',
          'kafka:*',
          'kafka-cluster:*',
          'roles/pubsub.admin',
          'roles/managedkafka.admin',
          'organizationadmin',
          'environmentadmin',
          'cloudclusteradmin',
        ],
        // Event Hubs Data Owner by its id, and the right of a shared key.
        ...['azure event hubs data owner', 'f526a384-b230-433a-b45c-95f59c4a2dec', 'manage'],
      ],
      description: 'Actions, roles and rights that are more than any one work with streams needs, in lower case.',
    },
  },
  messages: {
    broad: 'it allows more with streams than any one work needs',
  },
  check: (grant, { options, need, report }) => {
    const { principals, actions } = grant;
    if (grant.effect !== 'allow' || actions === undefined || isUnknown(actions)) return;
    if (
      principals !== undefined &&
      !isUnknown(principals) &&
      principals.some((one) => isPublic([one]) || /:root$|amazonaws\.com$/.test(one))
    )
      return;
    const broad = actions.filter(
      (action) => options.broad.includes(action.toLowerCase()) || (isAcl(grant) && action === 'ALL'),
    );
    const isOfOneTopic = isAcl(grant) && (isUnknown(grant.resources) || grant.resources?.includes('*') !== true);
    if (broad.length === 0 || isOfOneTopic || need(grant.conditional, 'whether a condition narrows it') === true)
      return;
    report({ messageId: 'broad', actual: broad.join(', '), expected: 'what the work needs' });
  },
});
