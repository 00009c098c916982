import { feastRegistryCacheStale } from '../../../policies/freshness/feast-registry-cache-stale';
import { feastTwins } from '../../fixtures/feast';
import { runTwins } from '../../fixtures/twins';

function cached(cache_ttl_seconds?: number) {
  return {
    registry: {
      registry_type: 'sql',
      path: 'postgresql://db/feast',
      ...(cache_ttl_seconds === undefined ? {} : { cache_ttl_seconds }),
    },
  };
}

runTwins(feastRegistryCacheStale, [
  ...feastTwins(cached(0), cached(60), { messageId: 'never', actual: '0', expected: '60' }),
  ...feastTwins(
    cached(),
    cached(30),
    { messageId: 'late', actual: '10 min', expected: 'at most 1 min' },
    { freshness: 60 },
  ).map((one) => ({ ...one, name: `too late, ${one.name}` })),
]);
