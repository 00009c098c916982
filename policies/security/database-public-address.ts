import { matters } from '../databases';
import { definePolicy } from '../define';

export const databasePublicAddress = definePolicy({
  id: 'security/database-public-address',
  summary: 'A database has a private address only.',
  why: 'With a public address one firewall rule, or one leaked key, separates its rows from the internet, and the rule is added the first time somebody cannot connect.',
  fix: 'Use private IP (ipv4_enabled = false with private_network), a delegated subnet or a private endpoint (public_network_access_enabled = false), or a VPC (vpc_options).',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [
    { url: 'https://cloud.google.com/sql/docs/postgres/private-ip', asOf: null },
    {
      url: 'https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-networking-private',
      asOf: null,
    },
    { url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html', asOf: null },
  ],
  on: 'Database',
  options: {},
  messages: { public: 'the address of the database is on the internet' },
  check: (database, context) => {
    const { need, report } = context;
    if (database.provider === 'aws' && database.engine !== 'opensearch') return;
    if (!matters(database, context)) return;
    if (need(database.publicAddress, 'whether its address is public') !== true) return;
    report({ messageId: 'public', actual: 'a public address', expected: 'a private address' });
  },
});
