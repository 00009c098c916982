import { isUnknown } from '../../harness/read/graph';
import { definePolicy } from '../define';
import { settingsOf } from '../warehouses';

/** In the queues of the workload manager, which are JSON in a text. */
const SCALES = /"concurrency_scaling"\s*:\s*"auto"/;

export const redshiftExtraFeaturesWithoutUsageLimit = definePolicy({
  id: 'cost/redshift-extra-features-without-usage-limit',
  summary: 'What is billed on top of a cluster ends at a limit.',
  why: 'Concurrency scaling is billed beside the cluster, second by second, and without a limit that switches it off a busy month has no end to its bill.',
  fix: 'Add a usage limit (AWS::Redshift::UsageLimit, aws_redshift_usage_limit) for concurrency-scaling with the breach action disable.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.6'],
  sources: [
    { url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-usage-limits.html', asOf: '2026-11' },
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-usagelimit.html',
      asOf: '2026-11',
    },
  ],
  on: 'Warehouse',
  options: {},
  messages: {
    'no-limit': 'its queues scale out by themselves, and nothing ends that',
    'only-logs': 'its limit of concurrency scaling writes a line when it is reached, and stops nothing',
  },
  check: (warehouse, { all, need, report }) => {
    if (warehouse.system !== 'redshift') return;
    const values = settingsOf(warehouse, all('WarehouseSettings'))?.values;
    const queues = isUnknown(values) ? values : values?.['wlm_json_configuration'];
    if (!SCALES.test(need(queues, 'the queues of the workload manager') ?? '')) return;
    const limits = need(warehouse.usageLimits, 'the limits of use') ?? [];
    const own = limits.filter(({ feature }) => need(feature, 'what a limit counts') === 'concurrency-scaling');
    if (own.some(({ stops }) => need(stops, 'what happens at the limit') === true)) return;
    report({
      messageId: own.length === 0 ? 'no-limit' : 'only-logs',
      actual: own.length === 0 ? 'no limit' : 'a limit that only tells',
      expected: 'a limit that switches it off',
    });
  },
});
