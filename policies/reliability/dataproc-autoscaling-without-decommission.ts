import { definePolicy } from '../define';

export const dataprocAutoscalingWithoutDecommission = definePolicy({
  id: 'reliability/dataproc-autoscaling-without-decommission',
  summary: 'Machines that are to go finish what they do.',
  why: 'With a timeout of zero a cluster that shrinks takes machines away with the tasks on them, and jobs start those again or fail.',
  fix: 'Set yarn_config.graceful_decommission_timeout (gracefulDecommissionTimeout) above the longest task, up to a day.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.1'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dataproc_autoscaling_policy',
      asOf: '2026-08',
    },
  ],
  on: 'ScalingPolicy',
  options: {},
  messages: { 'at-once': 'machines are taken away with the tasks on them' },
  check: (policy, { need, report }) => {
    if (need(policy.gracefulSeconds, 'how long machines may finish') !== 0) return;
    report({ messageId: 'at-once', actual: '0s', expected: 'longer than the longest task' });
  },
});
