import { definePolicy } from '../define';

export const batchCronjobWithoutMemoryLimit = definePolicy({
  id: 'capacity/batch-cronjob-without-memory-limit',
  summary: 'The containers of a cron job say how much memory they may take.',
  why: 'A run over more data than usual takes what the node has, and Kubernetes then evicts the other jobs and services beside it.',
  fix: 'Give each container resources with requests and a limit of memory; the limit is where it is started again instead of its neighbours.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.5'],
  sources: [
    { url: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/', asOf: null },
    { url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/', asOf: null },
  ],
  on: 'Schedule',
  options: {},
  messages: { unlimited: 'a container of the job has no limit of memory' },
  check: (schedule, { need, report }) => {
    if (schedule.service !== 'cron-job') return;
    if (need(schedule.memoryLimited, 'the limits of its containers') === false)
      report({ messageId: 'unlimited', actual: 'no limit', expected: 'limits.memory' });
  },
});
