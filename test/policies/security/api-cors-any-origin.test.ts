import { apiCorsAnyOrigin } from '../../../policies/security/api-cors-any-origin';
import { everywhere, HTTP_API } from '../../fixtures/functions';
import { runTwins } from '../../fixtures/twins';

runTwins(
  apiCorsAnyOrigin,
  everywhere(
    HTTP_API,
    {
      broken: { ProtocolType: 'HTTP', CorsConfiguration: { AllowOrigins: ['*'] } },
      mended: { ProtocolType: 'HTTP', CorsConfiguration: { AllowOrigins: ['https://duka.example'] } },
    },
    {
      broken: { protocol_type: 'HTTP', cors_configuration: [{ allow_origins: ['*'] }] },
      mended: { protocol_type: 'HTTP', cors_configuration: [{ allow_origins: ['https://duka.example'] }] },
    },
    { messageId: 'any', actual: '*', expected: 'named origins' },
  ),
);
