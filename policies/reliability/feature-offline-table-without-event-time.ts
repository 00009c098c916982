import { isUnknown } from '../../harness/read/graph';
import { definePolicy } from '../define';

export const featureOfflineTableWithoutEventTime = definePolicy({
  id: 'reliability/feature-offline-table-without-event-time',
  summary: 'Features say from when they hold, so that training sees them as they were.',
  why: "Without a timestamp a model is trained on today's values: it looks good in training, because it knows the future, and fails when it serves.",
  fix: 'Add the time of the event to the table (feature_timestamp on Vertex AI, timeseries_column on Databricks) and join as of the time of the label.',
  severity: 'error',
  capability: 'features',
  topics: ['L9.4', 'L9.5'],
  sources: [
    { url: 'https://docs.cloud.google.com/bigquery/docs/feature-serving', asOf: '2026-08' },
    {
      url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/featurestore/latest/prepare-data-source',
      asOf: '2026-08',
    },
  ],
  on: 'FeatureGroup',
  options: {},
  messages: {
    none: 'no column says from when a value holds',
    lacks: 'the table has no column {{column}}',
  },
  check: ({ source, eventTime }, { all, need, report }) => {
    const column = need(eventTime, 'the column of the event time');
    if (column === undefined) return report({ messageId: 'none', actual: 'no timestamp', expected: 'an event time' });
    const table = typeof source === 'string' ? source.split('.').at(-1) : undefined;
    const columns = all('WarehouseTable').find(({ name }) => name === table && table !== undefined)?.columns;
    if (columns === undefined || isUnknown(columns) || columns.some(({ name }) => name === column)) return;
    report({ messageId: 'lacks', data: { column }, actual: 'no timestamp', expected: column });
  },
});
