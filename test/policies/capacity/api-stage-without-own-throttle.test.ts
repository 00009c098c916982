import { cloudformation } from '../../../harness/testing/inputs';
import { apiStageWithoutOwnThrottle } from '../../../policies/capacity/api-stage-without-own-throttle';
import { everywhere, HTTP_STAGE } from '../../fixtures/functions';
import { restPlan, restStack } from '../../fixtures/rest-apis';
import { cloudformationShape, runTwins, twin } from '../../fixtures/twins';

const NONE = { messageId: 'none', actual: 'no throttle', expected: 'a rate and a burst' };

runTwins(
  apiStageWithoutOwnThrottle,
  [
    ...everywhere(
      HTTP_STAGE,
      {
        broken: { StageName: 'prod' },
        mended: { StageName: 'prod', DefaultRouteSettings: { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 } },
      },
      {
        broken: { name: 'prod', default_route_settings: [{ throttling_rate_limit: 0, throttling_burst_limit: 0 }] },
        mended: { name: 'prod', default_route_settings: [{ throttling_rate_limit: 100, throttling_burst_limit: 200 }] },
      },
      NONE,
    ),
    twin(
      cloudformationShape('AWS::Serverless::Api'),
      { broken: { StageName: 'prod' }, mended: { MethodSettings: [{ ThrottlingRateLimit: 100 }] } },
      NONE,
      { name: 'SAM' },
    ),
    {
      ...NONE,
      name: 'a REST API in CloudFormation',
      address: 'Stage',
      broken: restStack({ settings: { MetricsEnabled: true } }),
      mended: restStack({ settings: { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 } }),
    },
    {
      ...NONE,
      name: 'a REST API in Terraform',
      address: 'aws_api_gateway_stage.main',
      broken: restPlan({ settings: { throttling_rate_limit: -1, throttling_burst_limit: -1 } }),
      mended: restPlan({ settings: { throttling_rate_limit: 100, throttling_burst_limit: 200 } }),
    },
  ],
  {
    passing: [
      {
        name: 'a usage plan',
        input: cloudformation({
          Main: { Type: 'AWS::ApiGateway::Stage', Properties: { StageName: 'prod' } },
          Plan: {
            Type: 'AWS::ApiGateway::UsagePlan',
            Properties: { ApiStages: [{ Stage: { Ref: 'Main' } }], Throttle: { RateLimit: 100 } },
          },
        }),
      },
    ],
  },
);
