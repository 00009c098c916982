import { definePolicy } from '../define';

export const redshiftServerlessWithoutUsageLimit = definePolicy({
  id: 'cost/redshift-serverless-without-usage-limit',
  summary: 'A serverless workgroup has a most capacity, or a limit of RPU hours that stops it.',
  why: 'Its capacity follows the queries: without either of the two, one bad join at the wrong hour is answered with as much capacity as there is, and billed.',
  fix: 'Set MaxCapacity (max_capacity), and add a usage limit of RPU hours with the breach action deactivate.',
  severity: 'error',
  capability: 'warehouse',
  topics: ['L7.6'],
  sources: [
    { url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-billing.html', asOf: '2026-11' },
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-workgroup.html',
      asOf: '2026-11',
    },
  ],
  on: 'Warehouse',
  options: {},
  messages: {
    'no-limit': 'nothing limits the capacity of the workgroup, nor the hours that it runs',
    'only-logs': 'its limit of use writes a line when it is reached, and stops nothing',
  },
  check: ({ system, maxCapacity, usageLimits }, { need, report }) => {
    if (system !== 'redshift-workgroup') return;
    if (need(maxCapacity, 'the most capacity') !== undefined) return;
    const limits = need(usageLimits, 'the limits of use') ?? [];
    if (limits.some(({ stops }) => need(stops, 'what happens at the limit') === true)) return;
    report({
      messageId: limits.length === 0 ? 'no-limit' : 'only-logs',
      actual: limits.length === 0 ? 'neither' : 'a limit that only tells',
      expected: 'a most capacity, or a limit that stops it',
    });
  },
});
