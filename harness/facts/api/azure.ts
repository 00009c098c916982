import type { Api, Attributes } from '../facts';
import { anyTrue, mapKnown } from '../maybe';
import { regionOf } from '../place';
import type { Props } from '../props';
import { mappedTags } from '../tags';
import type { Row } from '../vocabulary';

/** Switches for what nobody should speak any more. */
const OLD_TLS = [
  'frontend_ssl30',
  'frontend_tls10',
  'frontend_tls11',
  'backend_ssl30',
  'backend_tls10',
  'backend_tls11',
];
const NATIVE_OLD_TLS = ['Ssl30', 'Tls10', 'Tls11'].flatMap((name) => [
  `Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.${name}`,
  `Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.${name}`,
]);

function nativeOldTls(service: Props): Attributes<Api>['oldTls'] {
  return mapKnown(service.textsByKey('customProperties'), (properties) =>
    NATIVE_OLD_TLS.some((name) => String(properties[name]).toLowerCase() === 'true'),
  );
}

const CHECKS = /<(validate-jwt|validate-azure-ad-token|validate-client-certificate|check-header|ip-filter)\b/;

function policy(part: Props, path: string): Attributes<Api> {
  const elsewhere = { unknown: 'its policy stands elsewhere' };
  const checks = mapKnown(part.spelling(path) ?? elsewhere, (xml) =>
    CHECKS.test(xml) ? true : xml.includes('<include-fragment') ? elsewhere : undefined,
  );
  return { style: 'management', checksCallers: checks };
}

function published(api: Props, version: string): Attributes<Api> {
  const paths = [api.text(version), api.text('path')].filter((text) => typeof text === 'string');
  return {
    style: 'management',
    name: api.text('name'),
    plainTransport: mapKnown(api.texts('protocols'), (protocols) => protocols.includes('http')),
    basePaths: paths.length === 0 ? undefined : [paths.join('/')],
  };
}

export const azureRows: readonly Row<Api>[] = [
  {
    types: ['azurerm_api_management', 'azure:apimanagement:Service'],
    read: (service) => ({
      style: 'management',
      name: service.text('name'),
      region: regionOf(service, 'location'),
      tier: service.text('sku_name'),
      oldTls: anyTrue([
        ...OLD_TLS.map((name) => service.boolean(`security.enable_${name}`)),
        ...OLD_TLS.map((name) => service.boolean(`security.${name}_enabled`)),
      ]),
      tags: mappedTags(service, 'tags'),
    }),
  },
  {
    types: ['azure-native:apimanagement:ApiManagementService', 'Microsoft.ApiManagement/service'],
    read: (service) => ({
      style: 'management',
      name: service.text('serviceName') ?? service.text('name'),
      region: regionOf(service, 'location'),
      tier: service.text('sku.name'),
      oldTls: nativeOldTls(service),
      tags: mappedTags(service, 'tags'),
    }),
  },
  {
    types: ['azurerm_api_management_api', 'azure:apimanagement:Api'],
    read: (api) => ({
      ...published(api.withoutComputed('protocols', 'version'), 'version'),
      keyRequired: api.boolean('subscription_required') ?? true,
      checksCallers: api.isFilled('oauth2_authorization') || api.isFilled('openid_authentication'),
    }),
  },
  {
    types: ['azure-native:apimanagement:Api', 'Microsoft.ApiManagement/service/apis'],
    read: (api) => ({
      ...published(api, 'apiVersion'),
      name: api.text('apiId') ?? api.text('name'),
      keyRequired: api.boolean('subscriptionRequired') ?? true,
      checksCallers: api.isFilled('authenticationSettings'),
    }),
  },
  {
    types: ['azurerm_api_management_api_policy', 'azure:apimanagement:ApiPolicy'],
    partOf: (part) => part.link('api_name'),
    read: (part) => policy(part, 'xml_content'),
  },
  {
    types: ['azure-native:apimanagement:ApiPolicy'],
    partOf: (part) => part.link('apiId'),
    read: (part) => policy(part, 'value'),
  },
  {
    types: ['azurerm_api_management_policy', 'azure:apimanagement:Policy'],
    partOf: (part) => part.link('api_management_id'),
    read: (part) => policy(part, 'xml_content'),
  },
  {
    types: ['azure-native:apimanagement:Policy'],
    partOf: (part) => part.link('serviceName'),
    read: (part) => policy(part, 'value'),
  },
];
