import { definePolicy } from '../define';
import { isTrial } from '../stores';

export const redshiftClusterNeverPaused = definePolicy({
  id: 'cost/redshift-cluster-never-paused',
  summary: 'A cluster that is used in office hours rests outside them.',
  why: 'A paused cluster costs only its storage; used ten hours on weekdays, it is paid for 118 hours a week in which nobody asks it anything.',
  fix: 'Schedule a pause and a resume (AWS::Redshift::ScheduledAction, an automation for a Synapse pool), or use serverless capacity.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.6'],
  sources: [
    { url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/rs-mgmt-pause-resume-cluster.html', asOf: '2023-05' },
    {
      url: 'https://learn.microsoft.com/azure/synapse-analytics/sql-data-warehouse/sql-data-warehouse-manage-compute-overview',
      asOf: null,
    },
  ],
  on: 'Warehouse',
  options: {
    busyHours: {
      default: 20,
      unit: 'hours a day',
      description: 'From so many hours of use a day on, a pause saves little.',
    },
  },
  messages: {
    'office-hours': 'it is used for {{hours}} hours a day and runs for 24',
    trial: 'it is for trying things out by its name, and runs day and night',
  },
  check: (warehouse, { workload, options, need, report, cannotTell }) => {
    if (warehouse.system !== 'redshift' && warehouse.system !== 'synapse-pool') return;
    if ((need(warehouse.pauses, 'when it is paused') ?? []).length > 0) return;
    const hours = workload?.stated?.busyHoursPerDay;
    const found = { actual: 'never paused', expected: 'paused while nobody uses it' };
    if (hours !== undefined) {
      if (hours < options.busyHours) report({ ...found, messageId: 'office-hours', data: { hours } });
    } else if (isTrial(warehouse)) report({ ...found, messageId: 'trial' });
    else cannotTell('how long it is used is stated nowhere; `busyHoursPerDay` would decide');
  },
});
