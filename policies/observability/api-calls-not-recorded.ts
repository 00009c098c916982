import { matters } from '../databases';
import { definePolicy } from '../define';

export const apiCallsNotRecorded = definePolicy({
  id: 'observability/api-calls-not-recorded',
  summary: 'A stage that logs its errors also writes a line for each call.',
  why: 'Execution logs tell what the gateway did with a request, not who sent it: who read which data stays unknown.',
  fix: 'Give the stage access logs (AccessLogSetting, access_log_settings) beside its logging level, with the caller and the status in their format.',
  severity: 'info',
  capability: 'apis',
  topics: ['L4.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html', asOf: null },
    { url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html', asOf: null },
  ],
  on: 'ApiStage',
  options: {},
  messages: { errorsOnly: 'the stage writes execution logs, and no access logs' },
  check: (stage, { workload, need, report }) => {
    if (!matters(stage, { workload })) return;
    if (need(stage.accessLogs, 'the access logs') !== false) return;
    if (need(stage.executionLogs, 'the logging level') !== true) return;
    report({ messageId: 'errorsOnly', actual: 'execution logs alone', expected: 'access logs' });
  },
});
