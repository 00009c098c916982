import { days } from '../../plan/words';
import { matters } from '../databases';
import { definePolicy } from '../define';

const SECONDS_OF_DAY = 86_400;

export const pubsubSubscriptionExpires = definePolicy({
  id: 'reliability/pubsub-subscription-expires',
  summary: 'A subscription stays when nobody uses it.',
  why: 'A subscription that is idle for 31 days is deleted with all that waits in it: readers that run once a season, or only after a disaster, find nothing.',
  fix: 'Set expiration_policy { ttl = "" }, which is never.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.4'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/pubsub_subscription',
      asOf: '2026-08-21',
    },
  ],
  on: 'StreamConsumer',
  options: {},
  messages: {
    expires: 'unused for so long, it is deleted with all that waits in it',
  },
  check: (consumer, { workload, need, report }) => {
    if (consumer.service !== 'pubsub' || !matters(consumer, { workload })) return;
    const expires = need(consumer.expiresSeconds, 'when it expires');
    const pause = workload?.stated?.longestPause;
    if (expires === undefined || expires === Number.POSITIVE_INFINITY) return;
    if (pause !== undefined && expires >= pause * SECONDS_OF_DAY) return;
    report({ messageId: 'expires', actual: `after ${days(expires / SECONDS_OF_DAY)}`, expected: 'never' });
  },
});
