import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const DEFAULT = limit('rs-serverless-default');
const LEAST = limit('rs-serverless-min');

export const redshiftServerlessDefaultBaseCapacity = definePolicy({
  id: 'cost/redshift-serverless-default-base-capacity',
  summary: 'A serverless workgroup starts as small as its queries allow.',
  why: 'Where no base capacity is written, each start brings up 128 RPU and bills a minute of them at least; 4 to 8 serve most teams.',
  fix: 'Set BaseCapacity (base_capacity) to 4 or 8 and raise it when measurements ask for more.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.6'],
  sources: [
    { url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-capacity.html', asOf: '2023-05' },
    {
      url: 'https://aws.amazon.com/blogs/big-data/amazon-redshift-serverless-at-4-rpus-high-value-analytics-at-low-cost/',
      asOf: null,
    },
  ],
  on: 'Warehouse',
  options: {
    largest: {
      default: DEFAULT.value,
      unit: DEFAULT.unit,
      description: 'From so much on, somebody must have measured.',
    },
  },
  messages: {
    unset: 'nobody wrote a base capacity, so each start brings up {{capacity}} RPU',
    large: 'each start brings up {{capacity}} RPU',
  },
  check: ({ system, baseCapacity }, { options, need, report }) => {
    if (system !== 'redshift-workgroup') return;
    const written = need(baseCapacity, 'the base capacity');
    const capacity = written ?? DEFAULT.value;
    if (capacity < options.largest) return;
    report({
      messageId: written === undefined ? 'unset' : 'large',
      data: { capacity },
      actual: `${capacity} RPU`,
      expected: `${LEAST.value} RPU or little more`,
    });
  },
});
