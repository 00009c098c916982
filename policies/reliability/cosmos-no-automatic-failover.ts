import { matters } from '../databases';
import { definePolicy } from '../define';

export const cosmosNoAutomaticFailover = definePolicy({
  id: 'reliability/cosmos-no-automatic-failover',
  summary: 'A second region of Cosmos DB takes over by itself.',
  why: 'Without it, an outage of the region that writes stops all writes until somebody notices and moves them by hand, while the second region is paid for.',
  fix: 'Set automatic_failover_enabled = true (enableAutomaticFailover).',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [{ url: 'https://learn.microsoft.com/azure/reliability/reliability-cosmos-db-nosql', asOf: null }],
  on: 'Database',
  options: {},
  messages: { manual: 'the second region takes over only when somebody moves the account to it' },
  check: (database, context) => {
    const { need, report } = context;
    if (database.engine !== 'cosmos' || !matters(database, context)) return;
    if ((need(database.replicaRegions, 'its regions') ?? []).length === 0) return;
    if (need(database.failsOver, 'whether it fails over by itself') !== false) return;
    report({ messageId: 'manual', actual: 'by hand', expected: 'automatic failover' });
  },
});
