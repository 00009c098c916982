import { matters } from '../databases';
import { definePolicy } from '../define';

export const apiDataTraceInProduction = definePolicy({
  id: 'security/api-data-trace-in-production',
  summary: 'What clients send and get is not written to logs.',
  why: 'Whole requests and answers lie in the logs, tokens and personal data included, for everyone who may read logs, and each gigabyte of them is billed.',
  fix: 'Set DataTraceEnabled (data_trace_enabled) to false, and write access logs with chosen fields.',
  severity: 'warning',
  capability: 'apis',
  topics: ['L4.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html', asOf: '2026-11' },
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-methodsetting.html',
      asOf: '2026-11',
    },
  ],
  on: 'ApiStage',
  options: {},
  messages: { whole: 'whole requests and answers are logged' },
  check: (stage, { workload, need, report }) => {
    if (!matters(stage, { workload }) || need(stage.dataTrace, 'the data trace') !== true) return;
    report({ messageId: 'whole', actual: 'data trace on', expected: 'off' });
  },
});
