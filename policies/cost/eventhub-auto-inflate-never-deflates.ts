import { definePolicy } from '../define';

export const eventhubAutoInflateNeverDeflates = definePolicy({
  id: 'cost/eventhub-auto-inflate-never-deflates',
  summary: 'What grows by itself has a sensible end.',
  why: 'Auto-inflate adds throughput units and takes none away: one burst is billed every hour until somebody lowers them by hand.',
  fix: 'Cap the units near the peak that is expected, and let a schedule lower them.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.5'],
  sources: [{ url: 'https://learn.microsoft.com/azure/event-hubs/event-hubs-auto-inflate', asOf: '2022-06' }],
  on: 'StreamCluster',
  options: {
    factor: { default: 5, description: 'From how many times its units growth counts as far above them.' },
  },
  messages: {
    up: 'a burst raises its units many times over, and nothing lowers them again',
  },
  check: (cluster, { options, need, report }) => {
    const units = need(cluster.units, 'its units');
    const most = need(cluster.unitsAtMost, 'its largest number of units');
    if (units === undefined || most === undefined || most < units * options.factor) return;
    report({
      messageId: 'up',
      actual: `${units} up to ${most} units`,
      expected: `at most ${units * options.factor - 1}`,
    });
  },
});
