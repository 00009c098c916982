import { definePolicy } from '../define';

export const databasePlainTextTransport = definePolicy({
  id: 'security/database-plain-text-transport',
  summary: 'Nobody can talk to a database without TLS 1.2 or newer.',
  why: 'A client that was never told to use TLS sends its password and every row in plain text, and nobody notices.',
  fix: 'Refuse plain connections: rds.force_ssl = 1, require_secure_transport = on, ssl_mode = ENCRYPTED_ONLY, enforce HTTPS and node-to-node encryption; ask for TLS 1.2.',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [
    { url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html', asOf: null },
    { url: 'https://cloud.google.com/sql/docs/postgres/configure-ssl-instance', asOf: null },
    { url: 'https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-connect-tls-ssl', asOf: null },
  ],
  on: 'Database',
  options: {},
  messages: {
    plain: 'the database accepts connections without TLS',
    'old-tls': 'the database accepts versions of TLS that are broken',
    nodes: 'the nodes of the cluster tell each other everything in plain text',
  },
  check: (database, { need, report }) => {
    if (need(database.tlsRequired, 'whether TLS is required') === false)
      report({ messageId: 'plain', actual: 'plain text allowed', expected: 'TLS only' });
    const oldest = need(database.minimumTls, 'the oldest version of TLS');
    if (oldest !== undefined && Number(oldest) < 1.2)
      report({ messageId: 'old-tls', actual: `TLS ${oldest}`, expected: 'TLS 1.2' });
    if (need(database.nodesEncrypted, 'whether nodes use TLS') === false)
      report({ messageId: 'nodes', actual: 'plain text', expected: 'node-to-node encryption' });
  },
});
