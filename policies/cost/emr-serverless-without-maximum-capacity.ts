import { definePolicy } from '../define';

export const emrServerlessWithoutMaximumCapacity = definePolicy({
  id: 'cost/emr-serverless-without-maximum-capacity',
  summary: 'An application of EMR Serverless grows no further than somebody said.',
  why: "Without a ceiling a skewed or looping job takes workers up to the account's quota, and all of them are billed.",
  fix: 'Set MaximumCapacity (maximum_capacity, maximumCapacity) to about twice what the largest job needs.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.1'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrserverless-application.html',
      asOf: '2026-11',
    },
  ],
  on: 'ComputeCluster',
  options: {},
  messages: { unbounded: 'the application grows without a ceiling' },
  check: (cluster, { need, report }) => {
    if (cluster.service !== 'emr-serverless' || need(cluster.capped, 'its maximum capacity') !== false) return;
    report({ messageId: 'unbounded', actual: 'no maximum capacity', expected: 'a maximum capacity' });
  },
});
