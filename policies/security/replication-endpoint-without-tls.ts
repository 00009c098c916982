import { definePolicy } from '../define';

export const replicationEndpointWithoutTls = definePolicy({
  id: 'security/replication-endpoint-without-tls',
  summary: 'Rows travel encrypted between a database and its replication.',
  why: 'Without TLS the rows, and the password with which they are fetched, cross the network in the clear.',
  fix: 'Write SslMode: verify-full or require (ssl_mode, sslMode), with the certificate of the server.',
  severity: 'warning',
  capability: 'sources',
  topics: ['L2.2'],
  sources: [{ url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.SSL.html', asOf: null }],
  on: 'ReplicationEndpoint',
  options: {},
  messages: {
    none: 'the connection is not encrypted',
  },
  check: (endpoint, { need, report }) => {
    if (need(endpoint.tls, 'its TLS mode')?.toLowerCase() !== 'none') return;
    report({ messageId: 'none', actual: 'none', expected: 'verify-full or require' });
  },
});
