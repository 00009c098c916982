import { definePolicy } from '../define';

export const emrClusterNeverTerminates = definePolicy({
  id: 'cost/emr-cluster-never-terminates',
  summary: 'An EMR cluster that stays up ends when it is idle.',
  why: 'A cluster without an auto-termination policy bills every machine in every idle hour, and nights and weekends are most of the week.',
  fix: 'Add an auto-termination policy with an idle timeout of 15 to 60 minutes (AutoTerminationPolicy, auto_termination_policy, autoTerminationPolicy), or let the cluster end with its steps (keepJobFlowAliveWhenNoSteps off).',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-auto-termination-policy.html', asOf: '2026-11' },
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-cluster.html',
      asOf: '2026-11',
    },
  ],
  on: 'ComputeCluster',
  options: {},
  messages: { never: 'the cluster stays up when its work is done' },
  check: (cluster, { need, report }) => {
    if (cluster.service !== 'emr' || need(cluster.stays, 'whether it stays') !== true) return;
    if (need(cluster.idleStopMinutes, 'when it ends by itself') !== undefined) return;
    report({
      messageId: 'never',
      actual: 'no auto-termination',
      expected: 'an idle timeout, or an end with its steps',
    });
  },
});
