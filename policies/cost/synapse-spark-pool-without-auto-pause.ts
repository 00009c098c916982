import { definePolicy } from '../define';

export const synapseSparkPoolWithoutAutoPause = definePolicy({
  id: 'cost/synapse-spark-pool-without-auto-pause',
  summary: 'A Spark pool pauses when nobody uses it.',
  why: 'Without auto-pause the nodes of a pool stay allocated after the last session, and are billed by the minute.',
  fix: 'Add auto_pause with delay_in_minutes (autoPause with enabled and delayInMinutes), such as 15.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.1'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/synapse_spark_pool',
      asOf: '2026-08',
    },
  ],
  on: 'ComputeCluster',
  options: {},
  messages: { never: 'the pool never pauses' },
  check: (cluster, { need, report }) => {
    if (cluster.service !== 'synapse' || need(cluster.idleStopMinutes, 'when it pauses') !== undefined) return;
    report({ messageId: 'never', actual: 'no auto-pause', expected: 'auto-pause' });
  },
});
