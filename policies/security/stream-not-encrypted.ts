import { definePolicy } from '../define';

export const streamNotEncrypted = definePolicy({
  id: 'security/stream-not-encrypted',
  summary: 'A stream is encrypted where it rests.',
  why: 'Records lie on disks for days: without encryption whoever gets at a copy of them reads every event.',
  fix: 'Switch server-side encryption on: StreamEncryption with EncryptionType KMS, encryption_type = "KMS".',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/streams/latest/dev/what-is-sse.html', asOf: null },
    { url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/kinesis-controls.html', asOf: null },
  ],
  on: 'Stream',
  options: {},
  messages: {
    plain: 'records lie in the stream as plain text',
  },
  check: (stream, { need, report }) => {
    if (need(stream.encrypted, 'whether it is encrypted') !== false) return;
    report({ messageId: 'plain', actual: 'no encryption', expected: 'encrypted with a KMS key' });
  },
});
