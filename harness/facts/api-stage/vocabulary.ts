import type { ApiStage, Attribute, Attributes } from '../facts';
import { anyTrue, ifTrue, mapKnown } from '../maybe';
import type { Props } from '../props';
import { awsTags, listedTags } from '../tags';
import type { Row, Vocabulary } from '../vocabulary';

const LEVELS = ['INFO', 'ERROR'];

/** Over all settings: true if one says so, false if none does. */
function some(settings: Attribute<readonly Attribute<boolean>[]>): Attribute<boolean> {
  return mapKnown(settings ?? [], (all) => anyTrue(all) ?? false);
}

function isThrottled(settings: Props, rate: string, burst: string): Attribute<boolean> {
  const limits = [settings.number(rate), settings.number(burst)];
  // -1 is what Terraform has for no limit of its own.
  return anyTrue(limits.map((limit) => mapKnown(limit, (number) => number >= 0)));
}

function fromCloudformation(stage: Props, settings: string): Attributes<ApiStage> {
  return {
    throttled: some(stage.each(settings, (one) => isThrottled(one, 'ThrottlingRateLimit', 'ThrottlingBurstLimit'))),
    dataTrace: some(stage.each(settings, (one) => one.boolean('DataTraceEnabled'))),
    executionLogs: some(stage.each(settings, (one) => one.is('LoggingLevel', ...LEVELS))),
  };
}

function fromTerraform(part: Props): Attributes<ApiStage> {
  const settings = mapKnown(part.block('settings'), (block) =>
    block.withoutComputed('throttling_rate_limit', 'throttling_burst_limit', 'data_trace_enabled', 'logging_level'),
  );
  if (settings === undefined || 'unknown' in settings) return {};
  return {
    throttled: ifTrue(isThrottled(settings, 'throttling_rate_limit', 'throttling_burst_limit')),
    dataTrace: ifTrue(settings.boolean('data_trace_enabled')),
    executionLogs: ifTrue(settings.is('logging_level', ...LEVELS)),
  };
}

/** Settings of a route each, by its key. */
function routes(stage: Props, path: string, rate: string, burst: string): Attribute<boolean> {
  return mapKnown(stage.map(path), (byKey) =>
    anyTrue([...byKey.values()].map((settings) => isThrottled(settings, rate, burst))),
  );
}

const rows: readonly Row<ApiStage>[] = [
  {
    types: ['AWS::ApiGateway::Stage'],
    read: (stage) => ({
      name: stage.text('StageName'),
      api: stage.link('RestApiId'),
      accessLogs: stage.isFilled('AccessLogSetting'),
      ...fromCloudformation(stage, 'MethodSettings'),
      tags: listedTags(stage),
    }),
  },
  {
    // Where it names a stage, it makes one.
    types: ['AWS::ApiGateway::Deployment'],
    read: (deployment) =>
      deployment.isFilled('StageName')
        ? {
            name: deployment.text('StageName'),
            api: deployment.link('RestApiId'),
            accessLogs: deployment.isFilled('StageDescription.AccessLogSetting'),
            ...fromCloudformation(deployment, 'StageDescription.MethodSettings'),
            tags: mapKnown(deployment.block('StageDescription'), listedTags),
          }
        : undefined,
  },
  {
    types: ['AWS::Serverless::Api'],
    read: (api) => ({
      name: api.text('StageName'),
      api: { address: api.resource.address },
      accessLogs: api.isFilled('AccessLogSetting'),
      ...fromCloudformation(api, 'MethodSettings'),
    }),
  },
  {
    types: ['AWS::ApiGateway::UsagePlan'],
    partOf: (plan) => plan.link('ApiStages.Stage'),
    read: (plan) => ({ throttled: ifTrue(plan.isFilled('Throttle') || plan.isFilled('ApiStages.Throttle')) }),
  },
  {
    types: ['aws_api_gateway_stage', 'aws:apigateway:Stage'],
    read: (stage) => ({
      name: stage.text('stage_name'),
      api: stage.link('rest_api_id') ?? stage.link('rest_api'),
      accessLogs: stage.isFilled('access_log_settings'),
      throttled: false,
      dataTrace: false,
      executionLogs: false,
      tags: awsTags(stage),
    }),
  },
  {
    types: ['aws_api_gateway_method_settings', 'aws:apigateway:MethodSettings'],
    partOf: (part) => part.link('stage_name'),
    read: fromTerraform,
  },
  {
    types: ['aws_api_gateway_usage_plan', 'aws:apigateway:UsagePlan'],
    partOf: (plan) => plan.link('api_stages.stage'),
    read: (plan) => ({ throttled: ifTrue(plan.isFilled('throttle_settings') || plan.isFilled('api_stages.throttle')) }),
  },
  {
    types: ['AWS::ApiGatewayV2::Stage'],
    read: (stage) => ({
      name: stage.text('StageName'),
      api: stage.link('ApiId'),
      accessLogs: stage.isFilled('AccessLogSettings'),
      throttled:
        anyTrue([
          mapKnown(stage.block('DefaultRouteSettings'), (settings) =>
            isThrottled(settings, 'ThrottlingRateLimit', 'ThrottlingBurstLimit'),
          ),
          routes(stage, 'RouteSettings', 'ThrottlingRateLimit', 'ThrottlingBurstLimit'),
        ]) ?? false,
      dataTrace: stage.boolean('DefaultRouteSettings.DataTraceEnabled') ?? false,
      executionLogs: stage.is('DefaultRouteSettings.LoggingLevel', ...LEVELS) ?? false,
    }),
  },
  {
    types: ['AWS::Serverless::HttpApi'],
    read: (api) => ({
      name: api.text('StageName'),
      api: { address: api.resource.address },
      accessLogs: api.isFilled('AccessLogSettings'),
      throttled:
        anyTrue([
          mapKnown(api.block('DefaultRouteSettings'), (settings) =>
            isThrottled(settings, 'ThrottlingRateLimit', 'ThrottlingBurstLimit'),
          ),
          routes(api, 'RouteSettings', 'ThrottlingRateLimit', 'ThrottlingBurstLimit'),
        ]) ?? false,
      dataTrace: false,
      executionLogs: false,
    }),
  },
  {
    types: ['aws_apigatewayv2_stage', 'aws:apigatewayv2:Stage'],
    read: (stage) => {
      const settings = mapKnown(stage.block('default_route_settings'), (block) =>
        block.withoutComputed('throttling_rate_limit', 'throttling_burst_limit', 'logging_level'),
      );
      return {
        name: stage.text('name'),
        api: stage.link('api_id'),
        accessLogs: stage.isFilled('access_log_settings'),
        throttled:
          anyTrue([
            // 0 is what a plan prints for a limit that nobody set.
            mapKnown(settings, (block) =>
              anyTrue([block.isFilled('throttling_rate_limit'), block.isFilled('throttling_burst_limit')]),
            ),
            mapKnown(
              stage.each('route_settings', (block) =>
                anyTrue([block.isFilled('throttling_rate_limit'), block.isFilled('throttling_burst_limit')]),
              ),
              (all) => anyTrue(all),
            ),
          ]) ?? false,
        dataTrace: mapKnown(settings, (block) => block.boolean('data_trace_enabled')) ?? false,
        executionLogs: mapKnown(settings, (block) => block.is('logging_level', ...LEVELS)) ?? false,
        tags: awsTags(stage),
      };
    },
  },
];

export const apiStage: Vocabulary<ApiStage> = {
  rows,
  fact: (base, attributes) => ({ kind: 'ApiStage', ...base, ...attributes }),
};
