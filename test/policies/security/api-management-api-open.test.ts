import { attribute, terraform } from '../../../harness/testing/inputs';
import { apiManagementApiOpen } from '../../../policies/security/api-management-api-open';
import { bridgedTwins, pulumiShape, runTwins, twin } from '../../fixtures/twins';

const OPEN = { messageId: 'open', actual: 'no subscription required', expected: 'a subscription or validate-jwt' };
const API = 'azurerm_api_management_api.orders';
const OPEN_API = { name: 'orders', path: 'v1/orders', subscription_required: false };
const JWT = '<policies><inbound><validate-jwt header-name="Authorization" /></inbound></policies>';

runTwins(
  apiManagementApiOpen,
  [
    ...bridgedTwins(
      'azurerm_api_management_api',
      'azure:apimanagement/api:Api',
      {
        broken: { path: 'v1/orders', subscription_required: false },
        mended: { path: 'v1/orders', subscription_required: true },
      },
      OPEN,
    ),
    twin(
      pulumiShape('azure-native:apimanagement:Api'),
      { broken: { apiId: 'orders', subscriptionRequired: false }, mended: { apiId: 'orders' } },
      OPEN,
    ),
  ],
  {
    passing: [
      {
        name: 'a policy that checks a token',
        input: terraform({
          [API]: OPEN_API,
          'azurerm_api_management_api_policy.orders': { api_name: attribute(API, 'name'), xml_content: JWT },
        }),
      },
      {
        name: 'a gateway that checks a token',
        input: terraform({
          [API]: OPEN_API,
          'azurerm_api_management.main': { name: 'gateway', sku_name: 'Premium_2' },
          'azurerm_api_management_policy.main': {
            api_management_id: attribute('azurerm_api_management.main', 'id'),
            xml_content: JWT,
          },
        }),
      },
      {
        name: 'a setting that names an authorisation server',
        input: terraform({ [API]: { ...OPEN_API, oauth2_authorization: [{ authorization_server_name: 'login' }] } }),
      },
    ],
    failing: [
      {
        name: 'a policy that only counts',
        input: terraform({
          [API]: OPEN_API,
          'azurerm_api_management_api_policy.orders': {
            api_name: attribute(API, 'name'),
            xml_content: '<policies><inbound><rate-limit calls="9" renewal-period="60" /></inbound></policies>',
          },
        }),
        findings: [{ ...OPEN, address: API }],
      },
    ],
    cannotTell: [
      {
        name: 'a policy that stands elsewhere',
        input: terraform({
          [API]: OPEN_API,
          'azurerm_api_management_api_policy.orders': {
            api_name: attribute(API, 'name'),
            xml_link: 'https://acme.io/policy.xml',
          },
        }),
        because: /its policy/,
      },
    ],
  },
);
