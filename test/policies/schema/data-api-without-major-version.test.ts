import { attribute, terraform } from '../../../harness/testing/inputs';
import { dataApiWithoutMajorVersion } from '../../../policies/schema/data-api-without-major-version';
import { everywhere, REST_API } from '../../fixtures/functions';
import { bridgedTwins, runTwins } from '../../fixtures/twins';

function document(path: string) {
  return { openapi: '3.0.1', paths: { [path]: { get: {} } } };
}

const [BARE, TOLD] = [document('/orders'), document('/v1/orders')];
const EXPECTED = 'v1 in the path';

runTwins(
  dataApiWithoutMajorVersion,
  [
    ...everywhere(
      REST_API,
      { broken: { Body: BARE }, mended: { Body: TOLD } },
      { broken: { body: JSON.stringify(BARE) }, mended: { body: JSON.stringify(TOLD) } },
      { messageId: 'none', actual: '/orders', expected: EXPECTED },
    ),
    ...bridgedTwins(
      'azurerm_api_management_api',
      'azure:apimanagement/api:Api',
      { broken: { path: 'orders' }, mended: { path: 'orders', version: 'v1' } },
      { messageId: 'none', actual: 'orders', expected: EXPECTED },
    ),
  ],
  {
    passing: [
      {
        name: 'a version in the base path',
        input: terraform({
          'aws_api_gateway_rest_api.main': { body: JSON.stringify(BARE) },
          'aws_api_gateway_base_path_mapping.main': {
            api_id: attribute('aws_api_gateway_rest_api.main', 'id'),
            base_path: 'v1',
          },
        }),
      },
    ],
  },
);
