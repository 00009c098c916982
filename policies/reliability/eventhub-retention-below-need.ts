import { days } from '../../plan/words';
import { matters } from '../databases';
import { definePolicy } from '../define';

export const eventhubRetentionBelowNeed = definePolicy({
  id: 'reliability/eventhub-retention-below-need',
  summary: 'An event hub keeps its events for longer than an outage lasts.',
  why: 'What no reader has read when the time is over is gone: a day, which examples use, does not last over a weekend.',
  fix: 'Set message_retention (messageRetentionInDays) to 7 in the Standard tier, or more in Premium, and capture events to a store.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.5'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/eventhub',
      asOf: '2026-08-22',
    },
    {
      url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/event-hubs/includes/event-hubs-tier-limits.md',
      asOf: null,
    },
  ],
  on: 'Stream',
  options: {
    least: { default: 3, unit: 'days', description: 'What lasts over a weekend, where nobody states a need.' },
  },
  messages: {
    short: 'events are gone before an outage is over',
  },
  check: (stream, { workload, options, need, report }) => {
    if (stream.service !== 'event-hubs' || !matters(stream, { workload })) return;
    const kept = need(stream.retentionHours, 'the retention');
    const wanted = workload?.stated?.retention ?? options.least;
    if (kept === undefined || kept >= wanted * 24) return;
    report({ messageId: 'short', actual: days(kept / 24), expected: `at least ${days(wanted)}` });
  },
});
