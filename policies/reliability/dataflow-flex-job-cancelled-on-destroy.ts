import { definePolicy } from '../define';

export const dataflowFlexJobCancelledOnDestroy = definePolicy({
  id: 'reliability/dataflow-flex-job-cancelled-on-destroy',
  summary: 'A streaming Dataflow job is drained when it is taken down.',
  why: 'Jobs of a flex template are cancelled by default when the plan replaces them: what they hold in their windows and buffers is dropped, and nothing says so.',
  fix: 'Write on_delete = "drain" (onDelete).',
  severity: 'error',
  capability: 'processors',
  topics: ['L3.5'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dataflow_flex_template_job',
      asOf: '2026-08-21',
    },
    { url: 'https://docs.cloud.google.com/dataflow/docs/guides/stopping-a-pipeline', asOf: null },
  ],
  on: 'StreamProcessor',
  options: {},
  messages: {
    cancelled: 'a change of the job drops what it has read and not yet written',
  },
  check: (processor, { need, report }) => {
    // A batch that is cancelled can be run again.
    if (processor.service !== 'dataflow' || processor.endless === false) return;
    if (need(processor.onDelete, 'what happens when it is taken down') !== 'cancel') return;
    report({ messageId: 'cancelled', actual: 'cancel', expected: 'drain' });
  },
});
