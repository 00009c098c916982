import { definePolicy } from '../define';

export const datastreamCreatedNotStarted = definePolicy({
  id: 'reliability/datastream-created-not-started',
  summary: 'A stream of Datastream runs.',
  why: 'Its state is NOT_STARTED by default: the plan is applied with success, nothing is replicated, and the log of the source is kept for nobody.',
  fix: 'Write desired_state = "RUNNING" (desiredState).',
  severity: 'error',
  capability: 'sources',
  topics: ['L2.2'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/datastream_stream',
      asOf: '2026-08-21',
    },
  ],
  on: 'ReplicationTask',
  options: {},
  messages: {
    idle: 'the stream is made and never started',
  },
  check: (task, { need, report }) => {
    if (task.service !== 'datastream' || need(task.started, 'its state') !== false) return;
    report({ messageId: 'idle', actual: 'NOT_STARTED', expected: 'RUNNING' });
  },
});
