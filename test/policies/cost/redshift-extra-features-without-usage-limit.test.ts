import { PolicyTester } from '../../../harness/testing/policy-tester';
import { redshiftExtraFeaturesWithoutUsageLimit } from '../../../policies/cost/redshift-extra-features-without-usage-limit';
import { found, told } from '../../fixtures/warehouses';

const CLUSTER = { cluster_identifier: 'dwh', cluster_parameter_group_name: 'queues' };

function queues(scaling: string) {
  const value = JSON.stringify([{ query_group: ['x'], concurrency_scaling: scaling }]);
  return ['parameterGroup', { name: 'queues', parameter: [{ name: 'wlm_json_configuration', value }] }] as const;
}

function limit(breach_action: string) {
  return [
    'clusterLimit',
    { cluster_identifier: 'dwh', feature_type: 'concurrency-scaling', limit_type: 'time', amount: 60, breach_action },
  ] as const;
}

PolicyTester.run(
  redshiftExtraFeaturesWithoutUsageLimit,
  {
    passing: [
      ...told('cluster', 'queues that do not scale', CLUSTER, { others: { queues: queues('off') } }),
      ...told('cluster', 'no queues of its own', { cluster_identifier: 'dwh' }),
      ...told('cluster', 'a limit that stops it', CLUSTER, {
        others: { queues: queues('auto'), limit: limit('disable') },
      }),
    ],
    failing: [
      ...found(
        'cluster',
        'queues that scale',
        CLUSTER,
        { messageId: 'no-limit', actual: 'no limit', expected: 'a limit that switches it off' },
        { others: { queues: queues('auto') } },
      ),
      ...found(
        'cluster',
        'a limit that logs',
        CLUSTER,
        { messageId: 'only-logs', actual: 'a limit that only tells', expected: 'a limit that switches it off' },
        { others: { queues: queues('auto'), limit: limit('log') } },
      ),
    ],
  },
  { describe, it },
);
