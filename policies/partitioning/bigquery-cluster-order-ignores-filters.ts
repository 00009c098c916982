import { limit } from '../../reference/limits';
import { definePolicy, type HeldDataset } from '../define';

const MOST = limit('bq-cluster-cols');

/** How many queries a day filter by a column. */
function asked(datasets: readonly HeldDataset[], column: string): number {
  const reads = datasets.flatMap((dataset) => dataset.reads);
  return reads.reduce((sum, { filter, perDay }) => sum + (filter.includes(column) ? perDay : 0), 0);
}

export const bigqueryClusterOrderIgnoresFilters = definePolicy({
  id: 'partitioning/bigquery-cluster-order-ignores-filters',
  summary: 'The first column by which a table is clustered is the one that most queries filter by.',
  why: 'Blocks are left out from the first clustering column on: a query that does not filter by it reads everything, whatever else it filters by.',
  fix: 'List the columns of clustering in the order in which queries filter by them, four at the most.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.2'],
  sources: [
    { url: 'https://docs.cloud.google.com/bigquery/docs/clustered-tables', asOf: '2026-08' },
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigquery_table',
      asOf: '2026-08',
    },
  ],
  on: 'WarehouseTable',
  options: {},
  messages: {
    many: '{{count}} clustering columns, of which BigQuery takes {{most}}',
    order: '{{first}} is the first clustering column, and more queries filter by {{wanted}}',
  },
  check: ({ system, clustering }, { workload, need, report, cannotTell }) => {
    if (system !== 'bigquery') return;
    const columns = need(clustering, 'the clustering columns') ?? [];
    const [first = '', ...others] = columns;
    if (columns.length > MOST.value)
      report({
        messageId: 'many',
        data: { count: columns.length, most: MOST.value },
        actual: `${columns.length} columns`,
        expected: `${MOST.value} columns at the most`,
      });
    if (others.length === 0) return;
    const datasets = workload?.datasets ?? [];
    if (datasets.length === 0) cannotTell('which columns queries filter by is stated nowhere; `reads` would decide');
    const wanted = others.find((column) => asked(datasets, column) > asked(datasets, first));
    if (wanted !== undefined)
      report({ messageId: 'order', data: { first, wanted }, actual: first, expected: `${wanted} first` });
  },
});
