import { definePolicy } from '../define';

export const asaLateArrivalTooSmall = definePolicy({
  id: 'reliability/asa-late-arrival-too-small',
  summary: 'A Stream Analytics job waits for late events as long as they are late.',
  why: 'Events later than the tolerance are dropped or get a time that is not theirs, so windows miss them; the 5 seconds that nobody chose are too few for devices.',
  fix: 'Set the late arrival tolerance (events_late_arrival_max_delay_in_seconds, eventsLateArrivalMaxDelayInSeconds) to what 99 % of the events keep to; Microsoft suggests to begin with 300.',
  severity: 'warning',
  capability: 'processors',
  topics: ['L3.6'],
  sources: [
    { url: 'https://learn.microsoft.com/azure/stream-analytics/stream-analytics-time-handling', asOf: '2023-01' },
    {
      url: 'https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/stream_analytics_job',
      asOf: '2026-08-22',
    },
  ],
  on: 'StreamProcessor',
  options: {
    least: {
      default: 60,
      unit: 'seconds',
      description: 'Tolerance below which events from devices are likely to be lost.',
    },
  },
  messages: {
    short: 'events that are more than {{seconds}} s late are dropped or restamped',
  },
  check: (processor, { options, need, report }) => {
    const seconds = need(processor.lateSeconds, 'the tolerance for late events');
    // -1 waits for ever.
    if (seconds === undefined || seconds < 0 || seconds >= options.least) return;
    report({
      messageId: 'short',
      data: { seconds },
      actual: `${seconds} s`,
      expected: `${options.least} s or what is observed`,
    });
  },
});
