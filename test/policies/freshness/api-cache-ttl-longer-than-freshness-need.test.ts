import { apiCacheTtlLongerThanFreshnessNeed } from '../../../policies/freshness/api-cache-ttl-longer-than-freshness-need';
import { everywhere, REST_STAGE } from '../../fixtures/functions';
import { restPlan } from '../../fixtures/rest-apis';
import { cloudformationShape, runTwins, stating, twin } from '../../fixtures/twins';

const stated = { freshness: 60 };
const APPSYNC = {
  cloudformation: 'AWS::AppSync::ApiCache',
  bridge: ['aws_appsync_api_cache', 'aws:appsync/apiCache:ApiCache'],
} as const;

runTwins(
  apiCacheTtlLongerThanFreshnessNeed,
  [
    twin(
      cloudformationShape(REST_STAGE.cloudformation),
      {
        broken: { CacheClusterEnabled: true },
        mended: { CacheClusterEnabled: true, MethodSettings: [{ CacheTtlInSeconds: 30 }] },
      },
      { messageId: 'stale', actual: '5 min', expected: 'at most 1 min' },
      { stated },
    ),
    ...everywhere(
      APPSYNC,
      { broken: { Ttl: 3600 }, mended: { Ttl: 60 } },
      { broken: { ttl: 3600 }, mended: { ttl: 60 } },
      { messageId: 'stale', actual: '1 h', expected: 'at most 1 min' },
      { stated, name: 'GraphQL' },
    ),
  ],
  {
    passing: [
      {
        name: 'half a minute, in Terraform',
        input: restPlan({ stage: { cache_cluster_enabled: true }, settings: { cache_ttl_in_seconds: 30 } }),
        workload: stating('aws_api_gateway_stage.main', stated),
      },
    ],
    cannotTell: [
      {
        name: 'a need that nobody stated',
        input: cloudformationShape(APPSYNC.cloudformation).build({ Ttl: 3600 }),
        because: /freshness/,
      },
    ],
  },
);
