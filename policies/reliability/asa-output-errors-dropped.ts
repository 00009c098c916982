import { definePolicy } from '../define';

export const asaOutputErrorsDropped = definePolicy({
  id: 'reliability/asa-output-errors-dropped',
  summary: 'A Stream Analytics job stops at a row that its output refuses.',
  why: 'With the policy Drop, which is the default of the provider for Terraform, rows of a wrong type or with a missing column vanish while the job stays green.',
  fix: 'Write output_error_policy = "Stop" (outputErrorPolicy), which tries again, and an alert on the output errors.',
  severity: 'error',
  capability: 'processors',
  topics: ['L3.4'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/stream_analytics_job',
      asOf: '2026-08-22',
    },
  ],
  on: 'StreamProcessor',
  options: {},
  messages: {
    drops: 'rows that the output refuses are deleted',
  },
  check: (processor, { workload, need, report }) => {
    if (workload?.stated?.completeness === 'some-may-be-lost') return;
    if (need(processor.outputErrors, 'what happens to rows that are refused') !== 'Drop') return;
    report({ messageId: 'drops', actual: 'Drop', expected: 'Stop' });
  },
});
