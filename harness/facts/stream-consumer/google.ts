import { googleSeconds } from '../duration';
import type { Attribute, StreamConsumer } from '../facts';
import type { Props } from '../props';
import type { Row } from '../vocabulary';

/** What Pub/Sub takes where nobody says otherwise. */
const DEFAULTS = { ackSeconds: 10, retentionSeconds: 7 * 86_400, expiresSeconds: 31 * 86_400, attempts: 5 };

/** An empty time is never; without a policy it is a month. */
function expiry(subscription: Props): Attribute<number> {
  const policy = subscription.block('expiration_policy');
  if (policy === undefined) return DEFAULTS.expiresSeconds;
  if (subscription.raw('expiration_policy.ttl') === '') return Number.POSITIVE_INFINITY;
  return googleSeconds(subscription, 'expiration_policy.ttl') ?? Number.POSITIVE_INFINITY;
}

export const googleRows: readonly Row<StreamConsumer>[] = [
  {
    types: ['google_pubsub_subscription', 'gcp:pubsub:Subscription'],
    read: (written) => {
      const subscription = written.withoutComputed('expiration_policy', 'retry_policy', 'ack_deadline_seconds');
      const deadLetter = subscription.link('dead_letter_policy.dead_letter_topic');
      return {
        service: 'pubsub',
        name: subscription.text('name'),
        from: subscription.link('topic'),
        deadLetter:
          deadLetter ?? (subscription.isFilled('dead_letter_policy') ? { unknown: 'known after apply' } : undefined),
        deadLetterAfter: subscription.positive('dead_letter_policy.max_delivery_attempts') ?? DEFAULTS.attempts,
        backsOff: subscription.isFilled('retry_policy'),
        ackSeconds: subscription.positive('ack_deadline_seconds') ?? DEFAULTS.ackSeconds,
        retentionSeconds: googleSeconds(subscription, 'message_retention_duration') ?? DEFAULTS.retentionSeconds,
        keepsAcknowledged: subscription.boolean('retain_acked_messages') ?? false,
        expiresSeconds: expiry(subscription),
        ordered: subscription.boolean('enable_message_ordering') ?? false,
        exactlyOnce: subscription.boolean('enable_exactly_once_delivery') ?? false,
        pushesTo: subscription.spelling('push_config.push_endpoint'),
        pushSigned: subscription.isFilled('push_config.oidc_token'),
      };
    },
  },
];
