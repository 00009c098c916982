import { minutes } from '../../plan/words';
import { definePolicy } from '../define';

export const apiCacheTtlLongerThanFreshnessNeed = definePolicy({
  id: 'freshness/api-cache-ttl-longer-than-freshness-need',
  summary: 'An interface keeps its answers for no longer than its readers accept.',
  why: 'Readers are given answers that are older than was promised, and nothing in them says so.',
  fix: 'Set the time to live of the cache (CacheTtlInSeconds, cache_ttl_in_seconds, Ttl) below the stated freshness, less the time that a refresh takes.',
  severity: 'warning',
  capability: 'apis',
  topics: ['L4.4'],
  sources: [
    { url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html', asOf: '2026-04' },
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-apicache.html',
      asOf: null,
    },
  ],
  on: 'ApiCache',
  options: {},
  messages: { stale: 'answers are kept for {{kept}}, and may be {{wanted}} old' },
  check: (cache, { need, stated, report }) => {
    if (cache.unused === true) return;
    const kept = need(cache.seconds, 'how long answers are kept');
    const wanted = stated('freshness');
    if (kept === undefined || kept <= wanted) return;
    report({
      messageId: 'stale',
      data: { kept: minutes(kept), wanted: minutes(wanted) },
      actual: minutes(kept),
      expected: `at most ${minutes(wanted)}`,
    });
  },
});
