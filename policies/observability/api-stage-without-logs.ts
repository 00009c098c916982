import { matters } from '../databases';
import { definePolicy } from '../define';

export const apiStageWithoutLogs = definePolicy({
  id: 'observability/api-stage-without-logs',
  summary: 'A stage writes down who called what, and how it was answered.',
  why: 'Without logs nobody can tell who read the data, which client runs into errors, or how long answers take.',
  fix: 'Give the stage access logs (AccessLogSetting, access_log_settings) with the fields that you need, or a logging level of ERROR.',
  severity: 'warning',
  capability: 'apis',
  topics: ['L4.1'],
  sources: [{ url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html', asOf: null }],
  on: 'ApiStage',
  options: {},
  messages: { silent: 'the stage writes neither access logs nor execution logs' },
  check: (stage, { workload, need, report }) => {
    if (!matters(stage, { workload })) return;
    if (need(stage.accessLogs, 'the access logs') !== false) return;
    if (need(stage.executionLogs, 'the logging level') !== false) return;
    report({ messageId: 'silent', actual: 'no logs', expected: 'access logs' });
  },
});
