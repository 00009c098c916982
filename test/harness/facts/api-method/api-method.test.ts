import { restPlan, restStack } from '../../../fixtures/rest-apis';
import { onlyFact } from '../engines';

const KEYS = ['method.request.header.Authorization'];

test.each([
  [
    'CloudFormation, which writes both together',
    restStack({ method: { Integration: { TimeoutInMillis: 5000, CacheKeyParameters: KEYS } } }),
  ],
  ['Terraform, which parts them', restPlan({}, { timeout_milliseconds: 5000, cache_key_parameters: KEYS })],
])('a method knows what it calls, from %s', (_, graph) => {
  expect(onlyFact(graph, 'ApiMethod')).toMatchObject({
    verb: 'GET',
    authorised: true,
    timeoutSeconds: 5,
    cacheKeys: KEYS,
  });
});

test('a method of which nobody says more waits 29 seconds', () => {
  expect(onlyFact(restStack({}), 'ApiMethod').timeoutSeconds).toBe(29);
});

test.each([
  ['CloudFormation', restStack({ stage: { CacheClusterEnabled: true }, settings: { ThrottlingRateLimit: 5 } })],
  [
    'Terraform',
    restPlan({
      stage: { cache_cluster_enabled: true },
      settings: { throttling_rate_limit: 5, cache_ttl_in_seconds: 300 },
    }),
  ],
])('a stage is a stage and, where it rents one, a cache, from %s', (_, graph) => {
  expect(onlyFact(graph, 'ApiStage')).toMatchObject({ throttled: true, dataTrace: false });
  expect(onlyFact(graph, 'ApiCache')).toMatchObject({ service: 'rest', seconds: 300, encrypted: false });
});
