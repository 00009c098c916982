import { apiKeyAsOnlyAuthentication } from '../../../policies/security/api-key-as-only-authentication';
import { everywhere, REST_METHOD } from '../../fixtures/functions';
import { runTwins } from '../../fixtures/twins';

runTwins(
  apiKeyAsOnlyAuthentication,
  everywhere(
    REST_METHOD,
    {
      broken: { HttpMethod: 'GET', AuthorizationType: 'NONE', ApiKeyRequired: true },
      mended: { HttpMethod: 'GET', AuthorizationType: 'AWS_IAM', ApiKeyRequired: true },
    },
    {
      broken: { http_method: 'GET', authorization: 'NONE', api_key_required: true },
      mended: { http_method: 'GET', authorization: 'CUSTOM', api_key_required: true },
    },
    { messageId: 'key', actual: 'a key', expected: 'an authorizer' },
  ),
);
