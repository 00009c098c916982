import { isUnknown } from '../../read/graph';
import type { ApiMethod, Attribute, Link } from '../facts';
import { mapKnown } from '../maybe';
import type { Props } from '../props';
import type { Row, Vocabulary } from '../vocabulary';

/** What a REST API and an HTTP API wait for where nobody says otherwise, which is the most they do. */
const REST_SECONDS = 29;
const HTTP_SECONDS = 30;

function inSeconds(milliseconds: Attribute<number>): Attribute<number> {
  return mapKnown(milliseconds, (known) => known / 1000);
}

/** All but `NONE`, which is the default. */
function isAuthorised(type: Attribute<string>): Attribute<boolean> {
  return mapKnown(type ?? 'NONE', (text) => text.toUpperCase() !== 'NONE');
}

/** Where a method stands in its interface: the resource and the verb. */
function placeOf(part: Props, resource: string, verb: string): Attribute<string> {
  return mapKnown(part.link(resource), (link) =>
    mapKnown(part.text(verb), (text) => `${link.address ?? link.text} ${text}`),
  );
}

function methodOf(integration: Props): Attribute<Link> {
  const method = integration.link('http_method');
  if (method === undefined || isUnknown(method) || method.address !== undefined) return method;
  return mapKnown(placeOf(integration, 'resource_id', 'http_method'), (text) => ({ text }));
}

/** `GET /orders`, `$default`. */
function routeKey(route: Props, name: string): Pick<ApiMethod, 'verb' | 'path'> {
  const key = route.text(name);
  return {
    verb: mapKnown(key, (text) => (text.includes(' ') ? text.split(' ')[0] : 'ANY')),
    path: mapKnown(key, (text) => text.split(' ')[1] ?? text),
  };
}

const rows: readonly Row<ApiMethod>[] = [
  {
    types: ['AWS::ApiGateway::Method'],
    read: (method) => ({
      style: 'rest',
      api: method.link('RestApiId'),
      verb: method.text('HttpMethod'),
      path: method.target('ResourceId')?.text('PathPart'),
      authorised: isAuthorised(method.text('AuthorizationType')),
      keyRequired: method.boolean('ApiKeyRequired') ?? false,
      calls: method.link('Integration.Uri'),
      mock: method.is('Integration.Type', 'MOCK') ?? false,
      timeoutSeconds: inSeconds(method.number('Integration.TimeoutInMillis')) ?? REST_SECONDS,
      cacheKeys: method.texts('Integration.CacheKeyParameters') ?? [],
    }),
  },
  {
    types: ['aws_api_gateway_method', 'aws:apigateway:Method'],
    read: (method) => ({
      style: 'rest',
      name: placeOf(method, 'resource_id', 'http_method'),
      api: method.link('rest_api_id') ?? method.link('rest_api'),
      verb: method.text('http_method'),
      path: method.target('resource_id')?.text('path_part'),
      authorised: isAuthorised(method.text('authorization')),
      keyRequired: method.boolean('api_key_required') ?? false,
      mock: false,
      timeoutSeconds: REST_SECONDS,
      cacheKeys: [],
    }),
  },
  {
    types: ['aws_api_gateway_integration', 'aws:apigateway:Integration'],
    partOf: methodOf,
    read: (integration) => ({
      style: 'rest',
      calls: integration.link('uri'),
      mock: integration.is('type', 'MOCK'),
      timeoutSeconds: inSeconds(integration.number('timeout_milliseconds')),
      cacheKeys: integration.withoutComputed('cache_key_parameters').texts('cache_key_parameters'),
    }),
  },
  {
    types: ['AWS::ApiGatewayV2::Route'],
    read: (route) => ({
      style: 'http',
      api: route.link('ApiId'),
      ...routeKey(route, 'RouteKey'),
      authorised: isAuthorised(route.text('AuthorizationType')),
      keyRequired: route.boolean('ApiKeyRequired') ?? false,
      calls: route.target('Target')?.link('IntegrationUri'),
      mock: false,
      timeoutSeconds: inSeconds(route.target('Target')?.number('TimeoutInMillis')) ?? HTTP_SECONDS,
    }),
  },
  {
    types: ['aws_apigatewayv2_route', 'aws:apigatewayv2:Route'],
    read: (route) => ({
      style: 'http',
      api: route.link('api_id'),
      ...routeKey(route, 'route_key'),
      authorised: isAuthorised(route.text('authorization_type')),
      keyRequired: route.boolean('api_key_required') ?? false,
      calls: route.target('target')?.link('integration_uri'),
      mock: false,
      timeoutSeconds: inSeconds(route.target('target')?.number('timeout_milliseconds')) ?? HTTP_SECONDS,
    }),
  },
];

export const apiMethod: Vocabulary<ApiMethod> = {
  rows,
  fact: (base, attributes) => ({ kind: 'ApiMethod', ...base, ...attributes }),
};
