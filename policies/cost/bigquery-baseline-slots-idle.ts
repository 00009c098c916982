import { definePolicy } from '../define';

export const bigqueryBaselineSlotsIdle = definePolicy({
  id: 'cost/bigquery-baseline-slots-idle',
  summary: 'Slots are reserved around the clock only for a load that is there around the clock.',
  why: 'Baseline slots are billed every second of the month, queries or none, while slots that scale are billed only while they are up.',
  fix: 'Set slot_capacity to 0 and autoscale.max_slots to what the busiest hour needs; buy a baseline only for what never rests.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.2', 'L7.6'],
  sources: [
    { url: 'https://cloud.google.com/bigquery/docs/slots-autoscaling-intro', asOf: '2025' },
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigquery_reservation',
      asOf: '2025',
    },
  ],
  on: 'Warehouse',
  options: {
    busyHours: {
      default: 20,
      unit: 'hours a day',
      description: 'From so many hours of use a day on, a baseline pays.',
    },
  },
  messages: { idle: '{{slots}} slots are reserved around the clock and nothing scales' },
  check: ({ system, baseCapacity, maxCapacity }, { workload, options, need, report }) => {
    if (system !== 'bigquery') return;
    const slots = need(baseCapacity, 'the slots of the baseline') ?? 0;
    if (slots === 0 || need(maxCapacity, 'the most slots that it scales to') !== undefined) return;
    if ((workload?.stated?.busyHoursPerDay ?? 0) >= options.busyHours) return;
    report({
      messageId: 'idle',
      data: { slots },
      actual: `${slots} baseline slots`,
      expected: 'no baseline, and slots that scale',
    });
  },
});
