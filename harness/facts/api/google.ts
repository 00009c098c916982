import { isUnknown } from '../../read/graph';
import type { Api, Attribute, Endpoint } from '../facts';
import { joined, mapKnown } from '../maybe';
import { regionOf } from '../place';
import type { Props } from '../props';
import { labels } from '../tags';
import type { Row } from '../vocabulary';
import { endpointsOf } from './open-api';

/** Documents are given in base64. */
function documents(config: Props): Attribute<readonly Endpoint[]> {
  const all = config.each('openapi_documents', (one) => one.text('document.contents'));
  if (all === undefined || isUnknown(all)) return all;
  return joined(
    all.map((text) => mapKnown(text, (base64) => endpointsOf(Buffer.from(base64, 'base64').toString()) ?? []) ?? []),
  );
}

export const googleRows: readonly Row<Api>[] = [
  {
    types: ['google_api_gateway_api', 'gcp:apigateway:Api'],
    read: (api) => ({ style: 'http', name: api.text('api_id'), region: regionOf(api), tags: labels(api) }),
  },
  {
    types: ['google_api_gateway_api_config', 'gcp:apigateway:ApiConfig'],
    partOf: (config) => config.link('api'),
    read: (config) => ({ style: 'http', endpoints: documents(config) }),
  },
  {
    types: ['google_endpoints_service', 'gcp:endpoints:Service'],
    read: (service) => ({
      style: 'http',
      name: service.text('service_name'),
      endpoints: endpointsOf(service.raw('openapi_config')),
    }),
  },
];
