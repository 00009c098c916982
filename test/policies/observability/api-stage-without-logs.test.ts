import { apiStageWithoutLogs } from '../../../policies/observability/api-stage-without-logs';
import { everywhere, HTTP_STAGE, REST_STAGE } from '../../fixtures/functions';
import { restPlan } from '../../fixtures/rest-apis';
import { cloudformationShape, runTwins } from '../../fixtures/twins';

const SILENT = { messageId: 'silent', actual: 'no logs', expected: 'access logs' };
const LOGS = 'arn:aws:logs:af-south-1:111122223333:log-group:feed';

runTwins(
  apiStageWithoutLogs,
  [
    ...everywhere(
      REST_STAGE,
      {
        broken: { StageName: 'prod' },
        mended: { StageName: 'prod', AccessLogSetting: { DestinationArn: LOGS, Format: '$context.requestId' } },
      },
      {
        broken: { stage_name: 'prod' },
        mended: { stage_name: 'prod', access_log_settings: [{ destination_arn: LOGS, format: '$context.requestId' }] },
      },
      SILENT,
    ),
    ...everywhere(
      HTTP_STAGE,
      { broken: { StageName: 'prod' }, mended: { StageName: 'prod', AccessLogSettings: { DestinationArn: LOGS } } },
      { broken: { name: 'prod' }, mended: { name: 'prod', access_log_settings: [{ destination_arn: LOGS }] } },
      SILENT,
      { name: 'an HTTP API' },
    ),
  ],
  {
    passing: [
      { name: 'errors alone, in Terraform', input: restPlan({ settings: { logging_level: 'ERROR' } }) },
      {
        name: 'a stage for development',
        input: cloudformationShape(REST_STAGE.cloudformation).build({ StageName: 'dev' }),
      },
    ],
  },
);
