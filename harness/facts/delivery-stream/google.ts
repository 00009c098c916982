import { googleSeconds } from '../duration';
import type { DeliveryStream } from '../facts';
import type { Row } from '../vocabulary';

/** Seconds after which a file is closed where nobody says otherwise. */
const MAX_DURATION = 300;

export const googleRows: readonly Row<DeliveryStream>[] = [
  {
    types: ['google_pubsub_subscription', 'gcp:pubsub:Subscription'],
    read: (subscription) => {
      const common = {
        service: 'pubsub' as const,
        name: subscription.text('name'),
        direct: false,
        from: subscription.link('topic'),
        deadLetter: subscription.link('dead_letter_policy.dead_letter_topic'),
      };
      if (subscription.isFilled('bigquery_config'))
        return {
          ...common,
          to: 'warehouse',
          dropsUnknownFields: subscription.boolean('bigquery_config.drop_unknown_fields') ?? false,
        };
      if (!subscription.isFilled('cloud_storage_config')) return undefined;
      return {
        ...common,
        to: 'object-store',
        bufferSeconds: googleSeconds(subscription, 'cloud_storage_config.max_duration') ?? MAX_DURATION,
        bufferBytes: subscription.positive('cloud_storage_config.max_bytes'),
      };
    },
  },
];
