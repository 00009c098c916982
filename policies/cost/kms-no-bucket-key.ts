import { limit } from '../../reference/limits';
import { definePolicy } from '../define';
import { isElsewhere } from '../stores';

export const kmsNoBucketKey = definePolicy({
  id: 'cost/kms-no-bucket-key',
  summary: 'A bucket that is encrypted with KMS asks KMS once for many objects.',
  why: `Without a bucket key each read or write of an object is a request to KMS that is paid for; with many small files the key costs more than the data. A bucket key saves up to ${limit('s3-bucket-key-saving').value} % of these requests.`,
  fix: 'Set BucketKeyEnabled: true (bucket_key_enabled = true) beside the default encryption.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.1'],
  sources: [{ url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-key.html', asOf: '2023-06' }],
  on: 'ObjectStore',
  options: {},
  messages: { off: 'each object is a request to KMS' },
  check: (store, { need, report }) => {
    if (store.provider !== 'aws' || isElsewhere(store)) return;
    // Dual-layer encryption (aws:kms:dsse) knows no bucket keys.
    if (need(store.encryption, 'the encryption') !== 'aws:kms') return;
    if (need(store.bucketKey, 'whether a bucket key is on') === true) return;
    report({ messageId: 'off', actual: 'no bucket key', expected: 'a bucket key' });
  },
});
