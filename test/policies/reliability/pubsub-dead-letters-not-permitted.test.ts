import { attribute, type Block, output, pulumi, terraform, urn } from '../../../harness/testing/inputs';
import { pubsubDeadLettersNotPermitted } from '../../../policies/reliability/pubsub-dead-letters-not-permitted';
import { SUBSCRIPTION } from '../../fixtures/streams';
import { runTwins } from '../../fixtures/twins';

const AGENT = 'serviceAccount:service-123456@gcp-sa-pubsub.iam.gserviceaccount.com';
const TOPIC = 'gcp:pubsub/topic:Topic';

function plan(others: Readonly<Record<string, Block>> = {}) {
  return terraform({
    'google_pubsub_topic.orders': { name: 'orders' },
    'google_pubsub_topic.dead': { name: 'dead' },
    'google_pubsub_subscription.main': {
      topic: attribute('google_pubsub_topic.orders', 'id'),
      dead_letter_policy: [{ dead_letter_topic: 'projects/duka/topics/dead', max_delivery_attempts: 5 }],
    },
    ...others,
  });
}

function preview(others: Readonly<Record<string, Block>> = {}) {
  return pulumi({
    [`${TOPIC} dead`]: { name: 'dead' },
    [`${SUBSCRIPTION[1]} main`]: {
      topic: 'projects/duka/topics/orders',
      deadLetterPolicy: { deadLetterTopic: output(TOPIC, 'dead', 'id'), maxDeliveryAttempts: 5 },
    },
    ...others,
  });
}

const onTopic = { role: 'roles/pubsub.publisher', topic: attribute('google_pubsub_topic.dead', 'name'), member: AGENT };
const REFUSED = { messageId: 'refused', actual: 'no grant', expected: 'roles/pubsub.publisher' };

runTwins(
  pubsubDeadLettersNotPermitted,
  [
    {
      ...REFUSED,
      name: 'in Terraform',
      address: 'google_pubsub_subscription.main',
      broken: plan({ 'google_pubsub_topic_iam_member.reader': { ...onTopic, role: 'roles/pubsub.viewer' } }),
      mended: plan({ 'google_pubsub_topic_iam_member.dead': onTopic }),
    },
    {
      ...REFUSED,
      name: 'in Pulumi',
      address: urn(SUBSCRIPTION[1], 'main'),
      broken: preview(),
      mended: preview({
        'gcp:pubsub/topicIAMMember:TopicIAMMember dead': {
          role: 'roles/pubsub.publisher',
          topic: output(TOPIC, 'dead', 'name'),
          member: AGENT,
        },
      }),
    },
  ],
  {
    passing: [
      {
        name: 'granted on the whole project',
        input: plan({
          'google_project_iam_member.agent': { project: 'duka', role: 'roles/pubsub.publisher', member: AGENT },
        }),
      },
      {
        name: 'the topic stands elsewhere, and its grants with it',
        input: terraform({
          'google_pubsub_subscription.main': {
            topic: 'projects/duka/topics/orders',
            dead_letter_policy: [{ dead_letter_topic: 'projects/other/topics/dead', max_delivery_attempts: 5 }],
          },
        }),
      },
    ],
  },
);
