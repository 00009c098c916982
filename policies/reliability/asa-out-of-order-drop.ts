import { definePolicy } from '../define';

export const asaOutOfOrderDrop = definePolicy({
  id: 'reliability/asa-out-of-order-drop',
  summary: 'A Stream Analytics job keeps events that arrive out of order.',
  why: 'With the policy Drop and hardly any tolerance, each event that overtakes another is deleted: with several senders or partitions that is everyday.',
  fix: 'Write events_out_of_order_policy = "Adjust" (eventsOutOfOrderPolicy), or give it a tolerance in events_out_of_order_max_delay_in_seconds.',
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
  options: {},
  messages: {
    drops: 'events that arrive out of order are deleted',
  },
  check: (processor, { need, report }) => {
    if (need(processor.outOfOrder, 'what happens to events out of order') !== 'Drop') return;
    if ((need(processor.reorderSeconds, 'the tolerance for events out of order') ?? 0) > 0) return;
    report({ messageId: 'drops', actual: 'Drop after 0 s', expected: 'Adjust, or a tolerance' });
  },
});
