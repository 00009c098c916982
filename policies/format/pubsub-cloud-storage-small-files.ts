import { bytes } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const LONGEST = limit('pubsub-storage-duration-max');

export const pubsubCloudStorageSmallFiles = definePolicy({
  id: 'format/pubsub-cloud-storage-small-files',
  summary: 'A subscription to Cloud Storage writes files that read well.',
  why: 'A file is closed after ten minutes at most: a topic on which little comes writes thousands of small files, which every query opens one by one.',
  fix: 'Write slow topics by Dataflow, or put the files together afterwards.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.4'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/pubsub_subscription',
      asOf: '2026-08-21',
    },
    {
      url: 'https://github.com/aws/aws-emr-best-practices/blob/main/website/docs/bestpractices/Applications/Spark/performance.md',
      asOf: '2026-08-19',
    },
  ],
  on: 'DeliveryStream',
  options: {
    least: { default: 64, unit: 'MB', description: 'The smallest file that is let through.' },
  },
  messages: {
    small: 'files hold little when they are closed',
  },
  check: (delivery, { options, need, stated, report }) => {
    if (delivery.service !== 'pubsub' || delivery.to !== 'object-store') return;
    const seconds = need(delivery.bufferSeconds, 'how long a file stays open');
    const most = need(delivery.bufferBytes, 'how much a file holds');
    const rate = stated('meanBytesPerSecond');
    const size = Math.min(most ?? Number.POSITIVE_INFINITY, rate * (seconds ?? LONGEST.value));
    if (size >= options.least * 1e6) return;
    report({ messageId: 'small', actual: `${bytes(size)} a file`, expected: `at least ${options.least} MB` });
  },
});
