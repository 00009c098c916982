import { apiPlainOrOldTransport } from '../../../policies/security/api-plain-or-old-transport';
import { everywhere, MANAGEMENT } from '../../fixtures/functions';
import { bridgedTwins, pulumiShape, runTwins, twin } from '../../fixtures/twins';

const OLD = { messageId: 'old', actual: 'older than TLS 1.2', expected: 'TLS 1.2 or later' };
const DOMAIN = {
  cloudformation: 'AWS::ApiGateway::DomainName',
  bridge: ['aws_api_gateway_domain_name', 'aws:apigateway/domainName:DomainName'],
} as const;
const TLS10 = 'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls10';

runTwins(apiPlainOrOldTransport, [
  ...everywhere(
    DOMAIN,
    { broken: { SecurityPolicy: 'TLS_1_0' }, mended: { SecurityPolicy: 'TLS_1_2' } },
    { broken: { security_policy: 'TLS_1_0' }, mended: { security_policy: 'TLS_1_2' } },
    OLD,
    { name: 'a domain name' },
  ),
  ...bridgedTwins(
    ...MANAGEMENT,
    {
      broken: { security: [{ enable_frontend_tls10: true }] },
      mended: { security: [{ enable_frontend_tls10: false }] },
    },
    OLD,
  ),
  twin(
    pulumiShape('azure-native:apimanagement:ApiManagementService'),
    { broken: { customProperties: { [TLS10]: 'True' } }, mended: { customProperties: { [TLS10]: 'False' } } },
    OLD,
  ),
  ...bridgedTwins(
    'azurerm_api_management_api',
    'azure:apimanagement/api:Api',
    { broken: { path: 'v1', protocols: ['http', 'https'] }, mended: { path: 'v1', protocols: ['https'] } },
    { messageId: 'plain', actual: 'http', expected: 'https only' },
  ),
]);
