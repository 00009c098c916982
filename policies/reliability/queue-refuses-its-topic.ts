import type { Grant } from '../../harness/facts/facts';
import { directoryOf, lookUp, nameIn } from '../../harness/facts/link';
import { isUnknown } from '../../harness/read/graph';
import { definePolicy } from '../define';

const SENDS = /^(\*|sqs:\*|sqs:Send\*|sqs:SendMessage)$/i;

/** What is not known may well be the permission. */
function sends({ effect, actions }: Grant): boolean {
  return effect !== 'deny' && (actions === undefined || isUnknown(actions) || actions.some((one) => SENDS.test(one)));
}

/** A policy may stand on several queues, and names each of them as a resource. */
function covers(resources: Grant['resources'], address: string, name: unknown): boolean {
  if (resources === undefined || isUnknown(resources)) return true;
  return resources.some((one) => one === '*' || one.includes(`\${${address}`) || nameIn(one) === name);
}

export const queueRefusesItsTopic = definePolicy({
  id: 'reliability/queue-refuses-its-topic',
  summary: 'A queue lets the topic send to it that it is subscribed to.',
  why: 'A subscription is made without the permission to deliver: SNS is refused by the queue, tries for a while and drops each message, and no reader ever sees that one was missing.',
  fix: 'Add a queue policy that allows sns.amazonaws.com sqs:SendMessage on the queue, with the ARN of the topic as aws:SourceArn.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.5'],
  sources: [{ url: 'https://docs.aws.amazon.com/sns/latest/dg/subscribe-sqs-queue-to-sns-topic.html', asOf: null }],
  on: 'StreamConsumer',
  options: {},
  messages: {
    refused: 'nothing in the input lets the topic send to {{queue}}, and what it sends is dropped',
  },
  check: (consumer, { all, report }) => {
    if (consumer.service !== 'sns') return;
    const queues = directoryOf(all('Queue'));
    const queue = all('Queue').find(({ address }) => address === lookUp(consumer.deliversTo, queues));
    if (queue === undefined) return;
    const { address, name } = queue;
    const granted = all('Grant').some(
      (grant) => sends(grant) && (lookUp(grant.to, queues) === address || covers(grant.resources, address, name)),
    );
    if (granted) return;
    report({ messageId: 'refused', data: { queue: address }, actual: 'no grant', expected: 'sqs:SendMessage' });
  },
});
