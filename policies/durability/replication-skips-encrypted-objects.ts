import { definePolicy } from '../define';

export const replicationSkipsEncryptedObjects = definePolicy({
  id: 'durability/replication-skips-encrypted-objects',
  summary: 'Replication copies what is encrypted with a key of KMS.',
  why: 'S3 leaves objects that are encrypted with SSE-KMS out unless the rule selects them: the replica stays empty, without an error, until the day that it is needed.',
  fix: 'Add SourceSelectionCriteria with SseKmsEncryptedObjects enabled, and the key of the destination as ReplicaKmsKeyID.',
  severity: 'error',
  capability: 'lake',
  topics: ['L1.1'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-config-for-kms-objects.html',
      asOf: null,
    },
  ],
  on: 'ObjectStore',
  options: {},
  messages: { skipped: 'objects are encrypted with KMS, and the replication rule leaves such objects out' },
  check: (store, { need, each, report }) => {
    if (store.provider !== 'aws') return;
    const replicas = need(store.replicas, 'where it is copied to') ?? [];
    if (replicas.length === 0) return;
    const algorithm = need(store.encryption, 'how it encrypts') ?? '';
    if (!algorithm.startsWith('aws:kms')) return;
    each(replicas, ({ enabled, withKmsObjects }) => {
      if (need(enabled, 'whether the rule is on') === false) return;
      if (need(withKmsObjects, 'whether it selects such objects') === true) return;
      report({ messageId: 'skipped', actual: 'not selected', expected: 'SSE-KMS objects selected' });
    });
  },
});
