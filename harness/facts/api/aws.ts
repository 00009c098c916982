import type { Api, Attribute, Attributes } from '../facts';
import { anyTrue, mapKnown } from '../maybe';
import { regionOf } from '../place';
import type { Props } from '../props';
import { awsTags, listedTags } from '../tags';
import type { Row } from '../vocabulary';
import { endpointsOf } from './open-api';

/** The older of the policies that a domain name may have: TLS 1.0 and 1.1 too. */
const OLD_TLS = 'TLS_1_0';

interface GraphqlWords {
  readonly name: string;
  readonly main: string;
  readonly others: string;
  readonly other: string;
  readonly depth: string;
  readonly resolvers: string;
  readonly introspection: string;
  readonly visibility: string;
  readonly log: string;
  readonly level: string;
}

function authentication(api: Props, { main, others, other }: GraphqlWords): Attribute<readonly string[]> {
  const first = api.text(main);
  const more = api.each(others, (provider) => provider.text(other)) ?? [];
  return mapKnown(first, (type) =>
    mapKnown(more, (types) => [type, ...types.flatMap((one) => (typeof one === 'string' ? [one] : []))]),
  );
}

function graphql(api: Props, words: GraphqlWords): Attributes<Api> {
  return {
    style: 'graphql',
    name: api.text(words.name),
    authentication: authentication(api, words),
    depthLimit: api.positive(words.depth),
    resolverLimit: api.positive(words.resolvers),
    introspection: mapKnown(api.is(words.introspection, 'DISABLED') ?? false, (off) => !off),
    isPrivate: api.is(words.visibility, 'PRIVATE') ?? false,
    logged: api.isFilled(words.log) ? mapKnown(api.is(words.level, 'NONE') ?? false, (none) => !none) : false,
  };
}

function styleOf(protocol: Attribute<string>): Api['style'] {
  return typeof protocol === 'string' && protocol.toUpperCase() === 'WEBSOCKET' ? 'websocket' : 'http';
}

/** A mapping serves REST APIs as well as HTTP APIs. */
function styleOfTarget(mapping: Props, path: string): Api['style'] {
  return /rest_?api$/i.test(mapping.target(path)?.resource.type ?? '') ? 'rest' : 'http';
}

export const awsRows: readonly Row<Api>[] = [
  {
    types: ['AWS::ApiGateway::RestApi', 'AWS::Serverless::Api'],
    read: (api) => ({
      style: 'rest',
      name: api.text('Name'),
      region: regionOf(api),
      isPrivate:
        mapKnown(api.texts('EndpointConfiguration.Types'), (types) => types.includes('PRIVATE')) ??
        api.is('EndpointConfiguration.Type', 'PRIVATE') ??
        false,
      hasPolicy: api.isFilled('Policy') || api.isFilled('Auth.ResourcePolicy'),
      endpoints: endpointsOf(api.raw('Body') ?? api.raw('DefinitionBody')),
      tags: listedTags(api),
    }),
  },
  {
    types: ['aws_api_gateway_rest_api', 'aws:apigateway:RestApi'],
    read: (api) => ({
      style: 'rest',
      name: api.text('name'),
      region: regionOf(api, 'region'),
      isPrivate: mapKnown(api.texts('endpoint_configuration.types'), (types) => types.includes('PRIVATE')) ?? false,
      hasPolicy: api.withoutComputed('policy').isFilled('policy'),
      endpoints: endpointsOf(api.raw('body')),
      tags: awsTags(api),
    }),
  },
  {
    types: ['aws_api_gateway_rest_api_policy', 'aws:apigateway:RestApiPolicy'],
    partOf: (part) => part.link('rest_api_id'),
    read: () => ({ style: 'rest', hasPolicy: true }),
  },
  {
    types: ['AWS::ApiGateway::BasePathMapping'],
    partOf: (part) => part.link('RestApiId'),
    read: (part) => ({ style: 'rest', basePaths: mapKnown(part.text('BasePath') ?? '', (path) => [path]) }),
  },
  {
    types: ['aws_api_gateway_base_path_mapping', 'aws:apigateway:BasePathMapping'],
    partOf: (part) => part.link('api_id') ?? part.link('rest_api'),
    read: (part) => ({ style: 'rest', basePaths: mapKnown(part.text('base_path') ?? '', (path) => [path]) }),
  },
  {
    types: ['AWS::ApiGatewayV2::Api', 'AWS::Serverless::HttpApi'],
    read: (api) => ({
      style: styleOf(api.text('ProtocolType')),
      name: api.text('Name'),
      region: regionOf(api),
      isPrivate: false,
      corsOrigins: api.texts('CorsConfiguration.AllowOrigins'),
      corsCredentials: api.boolean('CorsConfiguration.AllowCredentials') ?? false,
      endpoints: endpointsOf(api.raw('Body') ?? api.raw('DefinitionBody')),
    }),
  },
  {
    types: ['aws_apigatewayv2_api', 'aws:apigatewayv2:Api'],
    read: (api) => ({
      style: styleOf(api.text('protocol_type')),
      name: api.text('name'),
      region: regionOf(api, 'region'),
      isPrivate: false,
      corsOrigins: api.texts('cors_configuration.allow_origins'),
      corsCredentials: api.boolean('cors_configuration.allow_credentials') ?? false,
      endpoints: endpointsOf(api.raw('body')),
      tags: awsTags(api),
    }),
  },
  {
    types: ['AWS::ApiGatewayV2::ApiMapping'],
    partOf: (part) => part.link('ApiId'),
    read: (part) => ({
      style: styleOfTarget(part, 'ApiId'),
      basePaths: mapKnown(part.text('ApiMappingKey') ?? '', (path) => [path]),
    }),
  },
  {
    types: ['aws_apigatewayv2_api_mapping', 'aws:apigatewayv2:ApiMapping'],
    partOf: (part) => part.link('api_id'),
    read: (part) => ({
      style: styleOfTarget(part, 'api_id'),
      basePaths: mapKnown(part.text('api_mapping_key') ?? '', (path) => [path]),
    }),
  },
  {
    // The name under which interfaces answer decides what they speak.
    types: ['AWS::ApiGateway::DomainName', 'AWS::ApiGatewayV2::DomainName'],
    read: (domain) => ({
      style: 'rest',
      name: domain.text('DomainName'),
      oldTls: anyTrue([
        domain.is('SecurityPolicy', OLD_TLS),
        domain.is('DomainNameConfigurations.SecurityPolicy', OLD_TLS),
      ]),
    }),
  },
  {
    types: [
      ...['aws_api_gateway_domain_name', 'aws:apigateway:DomainName'],
      ...['aws_apigatewayv2_domain_name', 'aws:apigatewayv2:DomainName'],
    ],
    read: (domain) => ({
      style: 'rest',
      name: domain.text('domain_name'),
      oldTls: anyTrue([
        domain.withoutComputed('security_policy').is('security_policy', OLD_TLS),
        domain.is('domain_name_configuration.security_policy', OLD_TLS),
      ]),
    }),
  },
  {
    types: ['AWS::AppSync::GraphQLApi'],
    read: (api) => ({
      ...graphql(api, {
        name: 'Name',
        main: 'AuthenticationType',
        others: 'AdditionalAuthenticationProviders',
        other: 'AuthenticationType',
        depth: 'QueryDepthLimit',
        resolvers: 'ResolverCountLimit',
        introspection: 'IntrospectionConfig',
        visibility: 'Visibility',
        log: 'LogConfig',
        level: 'LogConfig.FieldLogLevel',
      }),
      tags: listedTags(api),
    }),
  },
  {
    types: ['aws_appsync_graphql_api', 'aws:appsync:GraphQLApi'],
    read: (api) => ({
      ...graphql(api, {
        name: 'name',
        main: 'authentication_type',
        others: 'additional_authentication_provider',
        other: 'authentication_type',
        depth: 'query_depth_limit',
        resolvers: 'resolver_count_limit',
        introspection: 'introspection_config',
        visibility: 'visibility',
        log: 'log_config',
        level: 'log_config.field_log_level',
      }),
      tags: awsTags(api),
    }),
  },
  {
    types: ['AWS::AppSync::ApiKey'],
    partOf: (key) => key.link('ApiId'),
    read: (key) => ({
      style: 'graphql',
      keys: [{ address: key.resource.address, expires: key.number('Expires') }],
    }),
  },
  {
    types: ['aws_appsync_api_key', 'aws:appsync:ApiKey'],
    partOf: (key) => key.link('api_id'),
    read: (key) => {
      const written = key.withoutComputed('expires').text('expires');
      const expires = mapKnown(written, (text) => Date.parse(text) / 1000);
      return { style: 'graphql', keys: [{ address: key.resource.address, expires }] };
    },
  },
];
