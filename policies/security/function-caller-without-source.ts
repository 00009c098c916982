import { definePolicy } from '../define';

export const functionCallerWithoutSource = definePolicy({
  id: 'security/function-caller-without-source',
  summary: 'A service may call a function only for the bucket, topic, rule or interface that it is meant for.',
  why: 'Without a source, a bucket or a topic of any account makes the service call your function, with data that a stranger has chosen.',
  fix: 'Give the permission a SourceArn (source_arn), and for Amazon S3 the SourceAccount too.',
  severity: 'warning',
  capability: 'apis',
  topics: ['L4.5'],
  sources: [{ url: 'https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html', asOf: null }],
  on: 'Function',
  options: {
    services: {
      default: ['s3', 'sns', 'events', 'apigateway', 'iot', 'logs', 'scheduler', 'firehose'],
      description: 'Services of AWS that call for whoever asked them to, and name their source.',
    },
  },
  messages: { any: '{{service}} may call the function, whoever asked it to' },
  check: ({ callers }, { need, options, report }) => {
    const known = options.services.map((service) => `${service}.amazonaws.com`);
    for (const service of (need(callers, 'who may call it') ?? []).filter((caller) => known.includes(caller)))
      report({ messageId: 'any', data: { service }, actual: 'any source', expected: 'a source ARN or account' });
  },
});
