import { matters } from '../databases';
import { definePolicy } from '../define';

export const flinkOperatorStatelessUpgrade = definePolicy({
  id: 'reliability/flink-operator-stateless-upgrade',
  summary: 'A FlinkDeployment carries its state over an upgrade.',
  why: 'With the upgrade mode stateless, which is also the default, each change of the specification restarts the job from empty state; the operator calls it unfit for production.',
  fix: 'Write spec.job.upgradeMode: savepoint, or last-state where high availability is on.',
  severity: 'error',
  capability: 'processors',
  topics: ['L3.5'],
  sources: [
    {
      url: 'https://nightlies.apache.org/flink/flink-kubernetes-operator-docs-stable/docs/custom-resource/job-management/',
      asOf: '2026-07',
    },
  ],
  on: 'StreamProcessor',
  options: {},
  messages: {
    stateless: 'each change of the job throws its state away',
  },
  check: (processor, { workload, need, report }) => {
    if (processor.service !== 'flink-operator' || !matters(processor, { workload })) return;
    const mode = need(processor.upgradeMode, 'its upgrade mode');
    if (mode !== 'stateless') return;
    report({ messageId: 'stateless', actual: mode, expected: 'savepoint or last-state' });
  },
});
