import { definePolicy } from '../define';

/** The whole internet, in the words of addresses and of ranges. */
const EVERYONE = /^(0\.0\.0\.0\/0|::\/0|0\.0\.0\.0-255\.255\.255\.255|0\.0\.0\.1-255\.255\.255\.25[45])$/;
/** Azure's word for everything that runs in Azure, of whichever customer. */
const ANY_TENANT = /^0\.0\.0\.0(-0\.0\.0\.0)?$/;

export const databaseOpenToEveryone = definePolicy({
  id: 'security/database-open-to-everyone',
  summary: 'The internet cannot reach a database.',
  why: 'Scanners find an open database within hours: from then on one guessed or leaked password, or one hole in the engine, is all that keeps its rows.',
  fix: 'Put it in private subnets with PubliclyAccessible: false (publicly_accessible, ipv4_enabled, public_network_access_enabled), and let in named networks or security groups only.',
  severity: 'error',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html',
      asOf: null,
    },
    { url: 'https://cloud.google.com/sql/docs/postgres/authorize-networks', asOf: null },
    { url: 'https://learn.microsoft.com/azure/azure-sql/database/firewall-configure', asOf: null },
  ],
  on: 'Database',
  options: {},
  messages: {
    public: 'the database has an address on the internet',
    everyone: 'the firewall of the database lets everyone in',
    'any-tenant': "the firewall of the database lets in whatever runs in Azure, other customers' machines too",
  },
  check: (database, { need, report }) => {
    // Elsewhere a public address alone lets nobody in: that is another rule's matter.
    const isAmazon = database.provider === 'aws' && database.engine !== 'opensearch';
    if (isAmazon && need(database.publicAddress, 'whether it is publicly accessible') === true)
      report({ messageId: 'public', actual: 'publicly accessible', expected: 'private' });
    const ranges = need(database.openTo, 'what the firewall lets in') ?? [];
    const open = ranges.filter((range) => EVERYONE.test(range));
    if (open.length > 0) report({ messageId: 'everyone', actual: open.join(', '), expected: 'named networks' });
    if (database.provider === 'azure' && ranges.some((range) => ANY_TENANT.test(range)))
      report({ messageId: 'any-tenant', actual: '0.0.0.0', expected: 'named networks, or a private endpoint' });
  },
});
