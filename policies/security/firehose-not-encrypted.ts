import { definePolicy } from '../define';

export const firehoseNotEncrypted = definePolicy({
  id: 'security/firehose-not-encrypted',
  summary: 'What waits in a delivery stream is encrypted.',
  why: 'Records that producers write into it directly wait on its disks until they are delivered, for a day if need be: as plain text, unless encryption is switched on.',
  fix: 'Add DeliveryStreamEncryptionConfigurationInput, or server_side_encryption { enabled = true }.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/firehose/latest/dev/encryption.html', asOf: '2023-06' }],
  on: 'DeliveryStream',
  options: {},
  messages: {
    plain: 'records wait in the stream as plain text',
  },
  check: (delivery, { need, report }) => {
    // Of a stream in front, the encryption of that stream holds.
    if (delivery.service !== 'firehose' || need(delivery.direct, 'where its records come from') !== true) return;
    if (need(delivery.encrypted, 'whether it is encrypted') !== false) return;
    report({ messageId: 'plain', actual: 'no encryption', expected: 'server-side encryption' });
  },
});
