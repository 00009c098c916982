import { minutes } from '../../plan/words';
import { definePolicy } from '../define';

export const feastRegistryCacheStale = definePolicy({
  id: 'freshness/feast-registry-cache-stale',
  summary: 'Servers see new features soon after they are registered.',
  why: 'With cache_ttl_seconds 0 a server loads the registry once and never again: features that are new fail, and those that were removed are served on.',
  fix: 'Set registry.cache_ttl_seconds to a minute, with the cache mode thread in servers.',
  severity: 'warning',
  capability: 'features',
  topics: ['L9.2'],
  sources: [{ url: 'https://github.com/feast-dev/feast/blob/master/sdk/python/feast/repo_config.py', asOf: '2026-08' }],
  on: 'FeatureRepo',
  options: {},
  messages: {
    never: 'the registry is loaded once and never again',
    late: 'the registry is loaded again after {{cached}}, and {{wanted}} is what is accepted',
  },
  check: ({ registryCacheSeconds }, { workload, need, report }) => {
    const cached = need(registryCacheSeconds, 'how long the registry is kept');
    if (cached === undefined) return;
    if (cached === 0) return report({ messageId: 'never', actual: '0', expected: '60' });
    const wanted = workload?.stated?.freshness;
    if (wanted === undefined || cached <= wanted) return;
    report({
      messageId: 'late',
      data: { cached: minutes(cached), wanted: minutes(wanted) },
      actual: minutes(cached),
      expected: `at most ${minutes(wanted)}`,
    });
  },
});
