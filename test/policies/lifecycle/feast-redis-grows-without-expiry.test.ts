import { feastRedisGrowsWithoutExpiry } from '../../../policies/lifecycle/feast-redis-grows-without-expiry';
import { CONFIG_MAP, feastTwins, OPERATED, operated, repo } from '../../fixtures/feast';
import { runTwins } from '../../fixtures/twins';

runTwins(
  feastRedisGrowsWithoutExpiry,
  feastTwins(
    { online_store: { type: 'redis', connection_string: 'redis:6379' } },
    {},
    {
      messageId: 'never',
      actual: 'no key_ttl_seconds',
      expected: 'key_ttl_seconds',
    },
  ),
  {
    passing: [
      { name: 'another store', input: CONFIG_MAP.build(repo({ online_store: { type: 'dynamodb' } })) },
      {
        name: 'an operator that keeps its settings in a secret',
        input: OPERATED.build(operated({ onlineStore: { persistence: { store: { type: 'redis' } } } })),
      },
    ],
  },
);
