import type { Link } from '../../harness/facts/facts';
import { definePolicy } from '../define';
import { logTargets } from '../stores';

/** Amazon S3's own key has an alias that templates may name. */
function isOwn(key: Link | undefined): boolean {
  return key !== undefined && !(key.text ?? '').endsWith('alias/aws/s3');
}

export const ownKeyMissing = definePolicy({
  id: 'security/own-key-missing',
  summary: 'Data at rest is encrypted with a key of your own.',
  why: "A provider's key opens for everyone who may read the store: only with a key of your own can access to the data be withdrawn, watched and ended at one place.",
  fix: 'Create a key and name it in the default encryption of the store: SSE-KMS with a KMS key, a default Cloud KMS key, or a customer-managed key in a vault.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html', asOf: '2023-06' },
    { url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-encryption.html', asOf: '2023-06' },
    { url: 'https://cloud.google.com/storage/docs/encryption/customer-managed-keys', asOf: null },
    { url: 'https://learn.microsoft.com/azure/storage/common/customer-managed-keys-overview', asOf: null },
  ],
  on: 'ObjectStore',
  options: {
    exempt: { default: ['none'], description: "Sensitivities of data that the provider's key is good enough for." },
  },
  messages: { missing: "the store is encrypted with the provider's key" },
  check: (store, { workload, options, all, need, report }) => {
    if (workload?.datasets.every(({ sensitivity }) => options.exempt.includes(sensitivity)) === true) return;
    // Amazon S3 delivers access logs only to a bucket whose default encryption is SSE-S3.
    if (store.provider === 'aws' && logTargets(all('ObjectStore')).has(store.address)) return;
    if (isOwn(need(store.key, 'the encryption key'))) return;
    report({ messageId: 'missing', actual: "the provider's key", expected: 'a key of your own' });
  },
});
