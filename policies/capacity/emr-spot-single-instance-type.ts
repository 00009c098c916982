import { groupsOf } from '../clusters';
import { definePolicy } from '../define';

export const emrSpotSingleInstanceType = definePolicy({
  id: 'capacity/emr-spot-single-instance-type',
  summary: 'Spot machines are asked for from several types.',
  why: 'Each type of a zone is a pool of its own: machines of one pool are refused, or taken back, all together.',
  fix: 'Use instance fleets with five or more types and capacity-optimised allocation for the machines on Spot.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.1'],
  sources: [
    {
      url: 'https://aws.github.io/aws-emr-best-practices/docs/bestpractices/Features/Spot%20Usage/best_practices',
      asOf: '2026-08',
    },
  ],
  on: 'ComputeCluster',
  options: {
    least: {
      default: 2,
      unit: 'types',
      description: 'The fewest types that count as several; AWS advises as many as fit, up to 30.',
    },
  },
  messages: { single: 'the {{role}} machines on Spot are all of {{type}}' },
  check: (cluster, { options, need, each, report }) => {
    if (cluster.service !== 'emr') return;
    each(groupsOf(cluster, { need }), ({ role, spot, machineTypes }) => {
      if (need(spot, 'whether it is on Spot') !== true) return;
      const types = [...new Set(need(machineTypes, 'its types of machines') ?? [])];
      const [type] = types;
      if (type === undefined || types.length >= options.least) return;
      const data = { role, type: types.length === 1 ? type : `${types.length} types` };
      report({ messageId: 'single', data, actual: `${types.length}`, expected: `${options.least} types or more` });
    });
  },
});
