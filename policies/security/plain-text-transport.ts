import { definePolicy } from '../define';
import { isElsewhere, isSaidElsewhere } from '../stores';

const OLD = ['1.0', '1.1'];

export const plainTextTransport = definePolicy({
  id: 'security/plain-text-transport',
  summary: 'A store answers over TLS 1.2 or later only.',
  why: 'What travels in plain text, or under a version of TLS that is broken, can be read and changed by everyone on the way, with the credentials that came along.',
  fix: 'Add a statement to the bucket policy that denies every action where aws:SecureTransport is false; on Azure, allow only HTTPS and set the minimum version to TLS 1.2.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html', asOf: null },
    { url: 'https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-ssl-requests-only.html', asOf: null },
    {
      url: 'https://learn.microsoft.com/azure/storage/common/transport-layer-security-configure-minimum-version',
      asOf: null,
    },
  ],
  on: 'ObjectStore',
  options: {},
  messages: {
    plain: 'the store answers requests in plain text',
    old: 'the store accepts TLS {{version}}',
  },
  check: (store, { need, report }) => {
    if (isSaidElsewhere(store, store.tlsOnly)) return;
    if (need(store.tlsOnly, 'whether plain text is refused') === false)
      report({ messageId: 'plain', actual: 'HTTP is answered', expected: 'HTTPS only' });
    if (store.provider !== 'azure' || isElsewhere(store)) return;
    const version = need(store.minimumTls, 'the oldest version of TLS');
    if (version !== undefined && OLD.includes(version))
      report({ messageId: 'old', data: { version }, actual: version, expected: '1.2 or later' });
  },
});
