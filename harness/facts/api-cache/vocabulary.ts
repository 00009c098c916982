import { isUnknown } from '../../read/graph';
import type { ApiCache, Attribute, Attributes, Maybe } from '../facts';
import { allKnown, anyTrue, ifTrue, mapKnown } from '../maybe';
import type { Props } from '../props';
import { awsTags, listedTags } from '../tags';
import type { Row, Vocabulary } from '../vocabulary';

/** What API Gateway takes where nobody says otherwise. */
const TTL_SECONDS = 300;

function longest(all: readonly Attribute<number>[]): Maybe<number> {
  const written = all.filter((one) => one !== undefined);
  return mapKnown(allKnown(written), (known) => (known.length === 0 ? TTL_SECONDS : Math.max(...known)));
}

/** Whether a list of settings says that nothing at all is kept; without any, GET is. */
function nothing(enabled: readonly Attribute<boolean>[]): boolean {
  return enabled.length > 0 && enabled.every((one) => one === false);
}

function ofStage(stage: Props, settings: string): Attributes<ApiCache> {
  const each = <T>(item: (one: Props) => T): readonly T[] => {
    const all = stage.each(settings, item);
    return all === undefined || isUnknown(all) ? [] : all;
  };
  return {
    service: 'rest',
    seconds: longest(each((one) => one.number('CacheTtlInSeconds'))),
    encrypted: anyTrue(each((one) => one.boolean('CacheDataEncrypted'))) ?? false,
    unused: nothing(each((one) => one.boolean('CachingEnabled'))),
  };
}

const rows: readonly Row<ApiCache>[] = [
  {
    types: ['AWS::ApiGateway::Stage'],
    read: (stage) =>
      stage.boolean('CacheClusterEnabled') === true
        ? { ...ofStage(stage, 'MethodSettings'), api: stage.link('RestApiId'), tags: listedTags(stage) }
        : undefined,
  },
  {
    types: ['AWS::ApiGateway::Deployment'],
    read: (deployment) =>
      deployment.boolean('StageDescription.CacheClusterEnabled') === true
        ? { ...ofStage(deployment, 'StageDescription.MethodSettings'), api: deployment.link('RestApiId') }
        : undefined,
  },
  {
    types: ['AWS::Serverless::Api'],
    read: (api) =>
      api.boolean('CacheClusterEnabled') === true
        ? { ...ofStage(api, 'MethodSettings'), api: { address: api.resource.address } }
        : undefined,
  },
  {
    types: ['aws_api_gateway_stage', 'aws:apigateway:Stage'],
    read: (stage) =>
      stage.boolean('cache_cluster_enabled') === true
        ? {
            service: 'rest',
            name: stage.text('stage_name'),
            api: stage.link('rest_api_id') ?? stage.link('rest_api'),
            seconds: TTL_SECONDS,
            encrypted: false,
            unused: false,
            tags: awsTags(stage),
          }
        : undefined,
  },
  {
    types: ['aws_api_gateway_method_settings', 'aws:apigateway:MethodSettings'],
    partOf: (part) => part.link('stage_name'),
    read: (part) => {
      const settings = part.block('settings');
      if (settings === undefined || isUnknown(settings)) return undefined;
      const own = settings.withoutComputed('cache_ttl_in_seconds', 'cache_data_encrypted', 'caching_enabled');
      return {
        service: 'rest',
        seconds: own.number('cache_ttl_in_seconds'),
        encrypted: ifTrue(own.boolean('cache_data_encrypted')),
        unused: mapKnown(
          own.boolean('caching_enabled'),
          (enabled) => !enabled && part.is('method_path', '*/*') === true,
        ),
      };
    },
  },
  {
    types: ['AWS::AppSync::ApiCache'],
    read: (cache) => ({
      service: 'graphql',
      api: cache.link('ApiId'),
      seconds: cache.number('Ttl'),
      encrypted: cache.boolean('TransitEncryptionEnabled') ?? false,
    }),
  },
  {
    types: ['aws_appsync_api_cache', 'aws:appsync:ApiCache'],
    read: (cache) => ({
      service: 'graphql',
      api: cache.link('api_id'),
      seconds: cache.number('ttl'),
      encrypted: cache.boolean('transit_encryption_enabled') ?? false,
    }),
  },
];

export const apiCache: Vocabulary<ApiCache> = {
  rows,
  fact: (base, attributes) => ({ kind: 'ApiCache', ...base, ...attributes }),
};
