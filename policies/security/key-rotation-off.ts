import { definePolicy } from '../define';

export const keyRotationOff = definePolicy({
  id: 'security/key-rotation-off',
  summary: 'Encryption keys renew themselves.',
  why: 'A key that is never renewed opens everything that was ever written with it: the longer it lives, the more one leak is worth.',
  fix: 'Set EnableKeyRotation (AWS), rotation_period (Google Cloud) or a rotation policy that rotates (Azure), once a year at least.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html', asOf: null },
    { url: 'https://cloud.google.com/kms/docs/key-rotation', asOf: null },
    { url: 'https://learn.microsoft.com/azure/key-vault/keys/how-to-configure-key-rotation', asOf: null },
  ],
  on: 'EncryptionKey',
  options: {},
  messages: { off: 'the key is never renewed' },
  check: (key, { need, report }) => {
    if (need(key.rotates, 'whether the key rotates') !== false) return;
    report({ messageId: 'off', actual: 'no rotation', expected: 'automatic rotation' });
  },
});
