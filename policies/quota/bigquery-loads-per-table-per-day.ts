import { limit } from '../../reference/limits';
import { definePolicy, type Workload } from '../define';
import { timePartitionsOf } from '../warehouse-tables';

const SECONDS_OF_DAY = 86_400;
const FIXED = limit('bq-loads-per-table');
const BY_ARRIVAL = limit('bq-loads-per-ingestion-table');

function loadsOf(workload: Workload | undefined): number | undefined {
  const batches = (workload?.datasets ?? []).flatMap(({ written }) => (written.by === 'batch' ? [written] : []));
  const summed = batches.reduce((sum, { everySeconds }) => sum + SECONDS_OF_DAY / everySeconds, 0);
  return (
    workload?.stated?.runsPerDay ?? (workload === undefined || workload.datasets.length === 0 ? undefined : summed)
  );
}

export const bigqueryLoadsPerTablePerDay = definePolicy({
  id: 'quota/bigquery-loads-per-table-per-day',
  summary: 'A table is loaded less often in a day than BigQuery takes.',
  why: 'After 1,500 loads every further one of the day fails, and the limit is never raised: one load a minute is 1,440, so a few retries are enough.',
  fix: 'Load larger batches less often, or write through the Storage Write API.',
  severity: 'error',
  capability: 'warehouse',
  topics: ['L7.2'],
  sources: [{ url: 'https://docs.cloud.google.com/bigquery/quotas', asOf: '2026-08' }],
  on: 'WarehouseTable',
  options: {},
  messages: { often: '{{loads}} loads a day, of which BigQuery takes {{most}}' },
  check: (table, { workload, report, cannotTell }) => {
    if (table.system !== 'bigquery' || table.query !== undefined) return;
    const loads =
      loadsOf(workload) ?? cannotTell('how often it is loaded is stated nowhere; `runsPerDay` would decide');
    const parts = timePartitionsOf(table);
    const most = parts !== undefined && parts.column === undefined ? BY_ARRIVAL.value : FIXED.value;
    if (loads > most)
      report({
        messageId: 'often',
        data: { loads: Math.round(loads), most },
        actual: `${Math.round(loads)} loads a day`,
        expected: `${most} at the most`,
      });
  },
});
