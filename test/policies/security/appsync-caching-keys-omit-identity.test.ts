import { cloudformation } from '../../../harness/testing/inputs';
import { appsyncCachingKeysOmitIdentity } from '../../../policies/security/appsync-caching-keys-omit-identity';
import { everywhere, RESOLVER } from '../../fixtures/functions';
import { runTwins } from '../../fixtures/twins';

const SHARED = ['$context.arguments.id'];
const OWN = ['$context.arguments.id', '$context.identity.sub'];

runTwins(
  appsyncCachingKeysOmitIdentity,
  everywhere(
    RESOLVER,
    { broken: { CachingConfig: { CachingKeys: SHARED } }, mended: { CachingConfig: { CachingKeys: OWN } } },
    { broken: { caching_config: [{ caching_keys: SHARED }] }, mended: { caching_config: [{ caching_keys: OWN }] } },
    { messageId: 'shared', actual: '$context.arguments.id', expected: '$context.identity among the keys' },
  ),
  {
    passing: [
      {
        name: 'callers whom nobody can tell apart',
        input: cloudformation({
          Main: {
            Type: 'AWS::AppSync::Resolver',
            Properties: { ApiId: { 'Fn::GetAtt': ['Api', 'ApiId'] }, CachingConfig: { CachingKeys: SHARED } },
          },
          Api: { Type: 'AWS::AppSync::GraphQLApi', Properties: { AuthenticationType: 'API_KEY' } },
        }),
      },
    ],
  },
);
