import { definePolicy } from '../define';

export const bigqueryJobWithoutBytesCap = definePolicy({
  id: 'cost/bigquery-job-without-bytes-cap',
  summary: 'A query that runs by itself ends before it costs more than it should.',
  why: 'A table grows, and a job that was cheap when it was written bills whatever it scans today, each time that it runs.',
  fix: 'Set maximum_bytes_billed (maximumBytesBilled) a little above what the query is to scan.',
  severity: 'info',
  capability: 'warehouse',
  topics: ['L7.2', 'L7.6'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigquery_job',
      asOf: '2026-08',
    },
    { url: 'https://docs.cloud.google.com/bigquery/docs/best-practices-costs', asOf: '2026-08' },
  ],
  on: 'WarehouseQuery',
  options: {},
  messages: { open: 'the query may bill any number of bytes' },
  check: ({ capped, maxBytes }, { need, report }) => {
    if (capped !== true || need(maxBytes, 'the most bytes that it may bill') !== undefined) return;
    report({ messageId: 'open', actual: 'no limit', expected: 'a limit of bytes billed' });
  },
});
