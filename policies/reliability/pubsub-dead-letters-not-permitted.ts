import type { Grant } from '../../harness/facts/facts';
import { directoryOf, lookUp } from '../../harness/facts/link';
import { isUnknown } from '../../harness/read/graph';
import { definePolicy } from '../define';

const PUBLISHES = /^roles\/(pubsub\.(publisher|editor|admin)|editor|owner)$|^projects\/|^organizations\//;
/** How the service agent of Pub/Sub is written, or referred to. */
const AGENT = /gcp-sa-pubsub|service_identity|serviceidentity/i;

function publishes({ effect, actions }: Grant): boolean {
  return (
    effect !== 'deny' && (actions === undefined || isUnknown(actions) || actions.some((one) => PUBLISHES.test(one)))
  );
}

function namesAgent({ principals }: Grant): boolean {
  return principals === undefined || isUnknown(principals) || principals.some((one) => AGENT.test(one));
}

export const pubsubDeadLettersNotPermitted = definePolicy({
  id: 'reliability/pubsub-dead-letters-not-permitted',
  summary: 'Pub/Sub may publish to the topic of its dead letters.',
  why: 'Dead letters are forwarded by the service agent of Pub/Sub: without its permission nothing arrives, and a message that always fails is sent again as if there were no such policy.',
  fix: 'Grant roles/pubsub.publisher on the dead letter topic, and roles/pubsub.subscriber on the subscription, to service-PROJECT_NUMBER@gcp-sa-pubsub.iam.gserviceaccount.com.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.4'],
  sources: [{ url: 'https://cloud.google.com/pubsub/docs/handling-failures', asOf: null }],
  on: 'StreamConsumer',
  options: {},
  messages: {
    refused: 'nothing in the input lets Pub/Sub publish to {{topic}}',
  },
  check: (consumer, { all, report }) => {
    if (consumer.service !== 'pubsub') return;
    const topics = directoryOf(all('Stream'));
    const topic = lookUp(consumer.deadLetter, topics);
    if (topic === undefined) return;
    const granted = all('Grant').filter(publishes);
    if (granted.some((grant) => lookUp(grant.to, topics) === topic || namesAgent(grant))) return;
    report({ messageId: 'refused', data: { topic }, actual: 'no grant', expected: 'roles/pubsub.publisher' });
  },
});
