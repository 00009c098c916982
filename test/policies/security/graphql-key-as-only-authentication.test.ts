import { graphqlKeyAsOnlyAuthentication } from '../../../policies/security/graphql-key-as-only-authentication';
import { everywhere, GRAPHQL } from '../../fixtures/functions';
import { cloudformationShape, runTwins } from '../../fixtures/twins';

runTwins(
  graphqlKeyAsOnlyAuthentication,
  everywhere(
    GRAPHQL,
    {
      broken: { Name: 'feed', AuthenticationType: 'API_KEY' },
      mended: {
        Name: 'feed',
        AuthenticationType: 'API_KEY',
        AdditionalAuthenticationProviders: [{ AuthenticationType: 'AWS_IAM' }],
      },
    },
    {
      broken: { name: 'feed', authentication_type: 'API_KEY' },
      mended: {
        name: 'feed',
        authentication_type: 'API_KEY',
        additional_authentication_provider: [{ authentication_type: 'OPENID_CONNECT' }],
      },
    },
    { messageId: 'key', actual: 'API_KEY', expected: 'callers that say who they are' },
  ),
  {
    passing: [
      { name: 'roles', input: cloudformationShape(GRAPHQL.cloudformation).build({ AuthenticationType: 'AWS_IAM' }) },
    ],
  },
);
