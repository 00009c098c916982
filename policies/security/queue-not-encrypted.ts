import { definePolicy } from '../define';

export const queueNotEncrypted = definePolicy({
  id: 'security/queue-not-encrypted',
  summary: 'A queue is encrypted where its messages rest.',
  why: 'Messages wait for days: as plain text they are readable for whoever gets at a copy of the disks.',
  fix: 'Leave SQS-managed encryption on, or name a key of your own (KmsMasterKeyId, kms_master_key_id).',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.5'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html',
      asOf: '2023-06',
    },
  ],
  on: 'Queue',
  options: {},
  messages: {
    plain: 'messages wait in the queue as plain text',
  },
  check: (queue, { need, report }) => {
    if (need(queue.encrypted, 'whether it is encrypted') !== false) return;
    report({ messageId: 'plain', actual: 'encryption switched off', expected: 'encrypted' });
  },
});
