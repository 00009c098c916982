import { definePolicy } from '../define';
import { saysOfItself } from '../stores';

/** Words of names of what is read, changed and written back. */
const READ_AND_CHANGED =
  /^(counters?|balances?|inventory|inventories|stocks?|ledgers?|wallets?|quotas?|seats?|reservations?|bookings?|sequences?|points|credits?|votes?|locks?)$/;

export const dynamodbGlobalTableCounterConflict = definePolicy({
  id: 'reliability/dynamodb-global-table-counter-conflict',
  summary: 'What is read, changed and written back is written in one region, or consistently in all.',
  why: 'Of two writes of one item in two regions the later one wins and the other is lost without an error: counters, balances and locks go wrong.',
  fix: 'Let one region write each key, or make the table with multi-Region strong consistency (MultiRegionConsistency: STRONG).',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html',
      asOf: '2023-05',
    },
  ],
  on: 'KeyValueTable',
  options: {},
  messages: { 'last-wins': 'of two regions that write one item, the later one wins' },
  check: (table, { need, report }) => {
    if (table.engine !== 'dynamodb') return;
    const replicas = need(table.replicaRegions, 'the replicas') ?? [];
    // That it has replicas says nothing of who writes where: only the name of what must not be lost does.
    if (replicas.length === 0 || !saysOfItself(table, READ_AND_CHANGED)) return;
    if (need(table.strongAcrossRegions, 'its consistency') === true) return;
    report({
      messageId: 'last-wins',
      actual: `eventual consistency with ${replicas.join(', ')}`,
      expected: 'strong consistency, or one region that writes',
    });
  },
});
