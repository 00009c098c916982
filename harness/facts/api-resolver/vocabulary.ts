import type { ApiResolver } from '../facts';
import type { Vocabulary } from '../vocabulary';

export const apiResolver: Vocabulary<ApiResolver> = {
  rows: [
    {
      types: ['AWS::AppSync::Resolver'],
      read: (resolver) => ({
        api: resolver.link('ApiId'),
        parent: resolver.text('TypeName'),
        field: resolver.text('FieldName'),
        batchSize: resolver.number('MaxBatchSize') ?? 0,
        source: resolver.link('DataSourceName'),
        cacheKeys: resolver.texts('CachingConfig.CachingKeys'),
      }),
    },
    {
      types: ['aws_appsync_resolver', 'aws:appsync:Resolver'],
      read: (resolver) => ({
        api: resolver.link('api_id'),
        parent: resolver.text('type'),
        field: resolver.text('field'),
        batchSize: resolver.number('max_batch_size') ?? 0,
        source: resolver.link('data_source'),
        cacheKeys: resolver.texts('caching_config.caching_keys'),
      }),
    },
  ],
  fact: (base, attributes) => ({ kind: 'ApiResolver', ...base, ...attributes }),
};
