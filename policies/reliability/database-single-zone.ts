import type { Database } from '../../harness/facts/facts';
import { directoryOf, lookUp } from '../../harness/facts/link';
import { isKnownProduction, matters } from '../databases';
import { definePolicy } from '../define';
import { once } from '../once';

/** How many machines each cluster has, by its address. */
const membersOf = once((databases: readonly Database[]): ReadonlyMap<string, number> => {
  const directory = directoryOf(databases);
  const counts = new Map<string, number>();
  for (const { role, within } of databases) {
    const cluster = role === 'member' ? lookUp(within, directory) : undefined;
    if (cluster !== undefined) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
  }
  return counts;
});

export const databaseSingleZone = definePolicy({
  id: 'reliability/database-single-zone',
  summary: 'A database outlives the loss of a zone.',
  why: 'When its one machine or its zone fails, everything that reads or writes it stands still until somebody restores a backup, and what came after the backup is gone.',
  fix: 'Set MultiAZ: true (multi_az, availability_type = "REGIONAL", high_availability { mode = "ZoneRedundant" }), or add a second instance in another zone to the cluster.',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [
    { url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html', asOf: null },
    { url: 'https://cloud.google.com/sql/docs/postgres/high-availability', asOf: null },
    {
      url: 'https://learn.microsoft.com/azure/reliability/reliability-postgresql-flexible-server',
      asOf: null,
    },
  ],
  on: 'Database',
  options: {},
  messages: {
    'one-zone': 'no other zone takes over when that of the database fails',
    'one-machine': 'the cluster has one machine, and nothing takes over when it fails',
  },
  check: (database, context) => {
    const { all, need, report } = context;
    if (database.role === 'replica') return;
    // Of Azure SQL's databases only the dearer sizes can: it has to be known that it matters.
    const isAsked = database.role === 'member' ? isKnownProduction : matters;
    if (!isAsked(database, context)) return;
    const machines = membersOf(all('Database')).get(database.address) ?? need(database.nodes, 'how many nodes it has');
    if (database.role === 'cluster' && machines === 1) {
      report({ messageId: 'one-machine', actual: '1 machine', expected: 'at least 2, in two zones' });
      return;
    }
    if (need(database.multiZone, 'whether another zone takes over') !== false) return;
    report({ messageId: 'one-zone', actual: 'one zone', expected: 'two zones' });
  },
});
