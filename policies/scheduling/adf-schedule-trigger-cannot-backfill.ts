import { definePolicy } from '../define';

export const adfScheduleTriggerCannotBackfill = definePolicy({
  id: 'scheduling/adf-schedule-trigger-cannot-backfill',
  summary: 'A pipeline that loads a slice of time is started by windows.',
  why: 'A schedule only fires: a slice that was missed while the trigger was stopped is never loaded, and one that failed is not tried again.',
  fix: 'Use a tumbling window trigger (azurerm_data_factory_trigger_tumbling_window, TumblingWindowTrigger) with a retry, and give the pipeline the ends of its window.',
  severity: 'warning',
  capability: 'sources',
  topics: ['L2.6'],
  sources: [{ url: 'https://learn.microsoft.com/azure/data-factory/concepts-pipeline-execution-triggers', asOf: null }],
  on: 'LoadTrigger',
  options: {},
  messages: {
    schedule: 'a slice that is missed is never loaded ({{parameter}})',
  },
  check: (trigger, { need, report }) => {
    if (trigger.by !== 'schedule') return;
    const parameters = Object.entries(need(trigger.parameters, 'what it gives its pipelines') ?? {});
    // A pipeline that is given the time of its run loads the slice that belongs to it.
    const sliced = parameters.find(([, value]) => typeof value === 'string' && /scheduledTime|startTime/i.test(value));
    if (sliced === undefined) return;
    report({
      messageId: 'schedule',
      data: { parameter: sliced[0] },
      actual: 'a schedule trigger',
      expected: 'a tumbling window trigger',
    });
  },
});
