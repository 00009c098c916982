import { definePolicy } from '../define';
import { saysOfItself } from '../stores';

/** Without staging, which is as often a layer of views that stay. */
const SCRATCH = /^(te?mp|temporary|scratch|sandbox|transient)$/;

export const scratchDatasetNeverExpires = definePolicy({
  id: 'lifecycle/scratch-dataset-never-expires',
  summary: 'Tables of a dataset for passing work are deleted by themselves.',
  why: 'Nobody deletes what others left in a dataset of temporary tables: each is stored, and paid for, until somebody asks whose it was.',
  fix: 'Set default_table_expiration_ms on the dataset, to a few days.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [
    { url: 'https://cloud.google.com/bigquery/docs/updating-datasets#table-expiration', asOf: null },
    { url: 'https://docs.cloud.google.com/bigquery/docs/best-practices-storage', asOf: '2026-08' },
  ],
  on: 'WarehouseDatabase',
  options: {},
  messages: { never: 'the dataset is for passing work by its name, and its tables stay for ever' },
  check: (dataset, { need, report }) => {
    if (dataset.system !== 'bigquery' || !saysOfItself(dataset, SCRATCH)) return;
    if (need(dataset.tableExpiryDays, 'when its tables expire') === undefined)
      report({ messageId: 'never', actual: 'no expiry', expected: 'tables that end after some days' });
  },
});
