import { isBefore } from '../clusters';
import { definePolicy } from '../define';

export const dataprocServerlessBatchWithoutTtl = definePolicy({
  id: 'cost/dataproc-serverless-batch-without-ttl',
  summary: 'A serverless batch ends after so long.',
  why: 'Without a ttl a batch of an older runtime runs until it ends by itself, and one of 2.1 or later is cut off after four hours, done or not.',
  fix: 'Set environment_config.execution_config.ttl (executionConfig.ttl) to the longest planned run.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.1', 'L8.5'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dataproc_batch',
      asOf: '2026-08',
    },
  ],
  on: 'BatchJob',
  options: {},
  messages: { unset: 'nobody says how long a run may take' },
  check: (job, { need, report }) => {
    if (job.provider !== 'gcp' || need(job.engine, 'what it runs') === undefined) return;
    if (need(job.timeoutMinutes, 'its ttl') !== undefined) return;
    const version = need(job.runtime, 'its runtime');
    const actual = version !== undefined && isBefore(version, 2.1) ? 'no end' : 'an end after four hours';
    report({ messageId: 'unset', actual, expected: 'a ttl' });
  },
});
