import { groupsOf } from '../clusters';
import { isKnownProduction } from '../databases';
import { definePolicy } from '../define';

export const emrSinglePrimaryInProduction = definePolicy({
  id: 'reliability/emr-single-primary-in-production',
  summary: 'A cluster that stays up for production has three primary machines.',
  why: 'With one primary machine the failure of its host ends the cluster, and every job on it.',
  fix: 'Ask for three primary machines (InstanceCount or instance_count 3 of the master group), or run jobs on clusters that end with them.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.1'],
  sources: [{ url: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-ha.html', asOf: null }],
  on: 'ComputeCluster',
  options: {},
  messages: { single: 'one machine holds the whole cluster' },
  check: (cluster, context) => {
    const { need, report } = context;
    if (cluster.service !== 'emr' || need(cluster.stays, 'whether it stays') !== true) return;
    if (!isKnownProduction(cluster, context)) return;
    const primary = groupsOf(cluster, { need }).find(({ role }) => role === 'primary');
    if (need(primary?.count, 'how many primary machines there are') !== 1) return;
    report({ messageId: 'single', actual: 'one primary machine', expected: 'three primary machines' });
  },
});
