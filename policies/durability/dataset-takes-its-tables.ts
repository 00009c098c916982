import { isOfRecord } from '../databases';
import { definePolicy } from '../define';

export const datasetTakesItsTables = definePolicy({
  id: 'durability/dataset-takes-its-tables',
  summary: 'A dataset that holds tables refuses to go.',
  why: 'A renamed dataset, or a run in the wrong project, then deletes every table in it, those too that no file declares.',
  fix: 'Leave delete_contents_on_destroy (deleteContentsOnDestroy) off.',
  severity: 'error',
  capability: 'warehouse',
  topics: ['L7.2'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigquery_dataset',
      asOf: '2026-08',
    },
  ],
  on: 'WarehouseDatabase',
  options: {},
  messages: { takes: 'deleting the dataset deletes all tables in it' },
  check: (dataset, { workload, need, report }) => {
    if (!isOfRecord(dataset, { workload })) return;
    if (need(dataset.takesTables, 'whether its tables go with it') === true)
      report({ messageId: 'takes', actual: 'tables go with it', expected: 'it refuses while it holds tables' });
  },
});
