import { definePolicy } from '../define';

export const firehoseTransformWithoutBackup = definePolicy({
  id: 'reliability/firehose-transform-without-backup',
  summary: 'A stream that changes records keeps them as they came.',
  why: 'A bug in the function changes data for ever, and a batch that it fails on three times is left out: without the records as they came nothing can be made good.',
  fix: 'Switch the backup of source records on (S3BackupMode, s3_backup_mode = "Enabled") with a bucket of its own.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html', asOf: '2023-06' }],
  on: 'DeliveryStream',
  options: {},
  messages: {
    none: 'records are changed on their way, and nothing keeps them as they came',
  },
  check: (delivery, { workload, need, report }) => {
    if (delivery.service !== 'firehose' || need(delivery.transforms, 'its processors') !== true) return;
    if (workload?.stated?.completeness === 'some-may-be-lost' || delivery.to !== 'object-store') return;
    if (need(delivery.keepsSource, 'whether it keeps source records') === true) return;
    report({ messageId: 'none', actual: 'no backup of source records', expected: 'S3BackupMode Enabled' });
  },
});
