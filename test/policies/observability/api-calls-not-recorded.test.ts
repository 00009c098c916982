import { apiCallsNotRecorded } from '../../../policies/observability/api-calls-not-recorded';
import { REST_STAGE } from '../../fixtures/functions';
import { restPlan } from '../../fixtures/rest-apis';
import { cloudformationShape, runTwins, twin } from '../../fixtures/twins';

const LOGS = 'arn:aws:logs:af-south-1:111122223333:log-group:feed';
const LEVEL = { StageName: 'prod', MethodSettings: [{ HttpMethod: '*', ResourcePath: '/*', LoggingLevel: 'ERROR' }] };

runTwins(
  apiCallsNotRecorded,
  [
    twin(
      cloudformationShape(REST_STAGE.cloudformation),
      {
        broken: LEVEL,
        mended: { ...LEVEL, AccessLogSetting: { DestinationArn: LOGS, Format: '$context.identity.userArn' } },
      },
      { messageId: 'errorsOnly', actual: 'execution logs alone', expected: 'access logs' },
    ),
  ],
  {
    passing: [
      { name: 'no logs at all, of which another rule tells', input: restPlan({ settings: { logging_level: 'OFF' } }) },
    ],
  },
);
