import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const SECONDS_A_DAY = 86_400;

export const dynamodbTtlTrustedAsExact = definePolicy({
  id: 'freshness/dynamodb-ttl-trusted-as-exact',
  summary: 'No promise of deletion is shorter than TTL keeps.',
  why: 'Expired items are deleted within a few days and are read until then: sessions that should have ended still open doors, and a promised erasure is late.',
  fix: 'Filter by the expiry attribute when reading, and delete what is promised within hours by yourself.',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [{ url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html', asOf: '2026-04' }],
  on: 'KeyValueTable',
  options: {},
  messages: { late: 'items may be there for days after they have expired' },
  check: (table, { need, stated, report }) => {
    if (table.engine !== 'dynamodb' || need(table.expires, 'whether its items expire') !== true) return;
    const days = limit('ddb-ttl-delay').value;
    const promised = stated('erasedWithin');
    if (promised >= days * SECONDS_A_DAY) return;
    report({ messageId: 'late', actual: `gone within ${promised} s promised`, expected: `at least ${days} d` });
  },
});
