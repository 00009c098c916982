import fc from 'fast-check';
import { lagSeconds } from '../../../../harness/facts/warehouse-table/lag';
import { isUnknown } from '../../../../harness/read/graph';
import { factsOf, onlyFact, terraform } from '../engines';

const DAY = 86_400_000;

test('a table of BigQuery, with what a plan prints for what nobody set', () => {
  const graph = terraform({
    'google_bigquery_table.t': {
      dataset_id: 'sales',
      table_id: 'orders',
      view: [],
      external_data_configuration: [],
      schema: JSON.stringify([{ name: 'at', type: 'TIMESTAMP' }]),
      time_partitioning: [{ type: 'HOUR', field: 'at', expiration_ms: 30 * DAY, require_partition_filter: null }],
      clustering: ['county'],
    },
  });

  expect(onlyFact(graph, 'WarehouseTable')).toMatchObject({
    name: 'orders',
    columns: [{ name: 'at', type: 'TIMESTAMP' }],
    timePartitions: { column: 'at', grain: 'hour', expiryDays: 30 },
    clustering: ['county'],
    partitionFilterRequired: false,
    deletionProtected: true,
  });
});

test('the filter may be required in the older place', () => {
  const graph = terraform({
    'google_bigquery_table.t': { time_partitioning: [{ type: 'DAY', require_partition_filter: true }] },
  });

  expect(onlyFact(graph, 'WarehouseTable').partitionFilterRequired).toBe(true);
});

test.each([
  ['a view', { view: [{ query: 'SELECT 1' }] }],
  ['a table over files', { external_data_configuration: [{ source_uris: ['gs://b/x'] }] }],
])('%s is none that BigQuery stores itself', (_, properties) => {
  const graph = terraform({ 'google_bigquery_table.t': { table_id: 't', ...properties } });

  expect(factsOf(graph, 'WarehouseTable')).toEqual([]);
});

test('a dynamic table that follows its readers has no lag of its own', () => {
  const graph = terraform({
    'snowflake_dynamic_table.t': { name: 'T', query: 'select 1', target_lag: [{ downstream: true }] },
  });

  expect(onlyFact(graph, 'WarehouseTable')).toMatchObject({ query: 'select 1' });
  expect(onlyFact(graph, 'WarehouseTable').lagSeconds).toBeUndefined();
});

test('a lag is the same in each unit, in one or many', () => {
  const units = { second: 1, minute: 60, hour: 3600, day: 86_400 };
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.constantFrom(...Object.entries(units)),
      (count, [unit, each]) => {
        expect(lagSeconds(`${count} ${unit}`)).toBe(count * each);
        expect(lagSeconds(`${count} ${unit.toUpperCase()}S`)).toBe(count * each);
      },
    ),
  );
  expect(isUnknown(lagSeconds('DOWNSTREAM'))).toBe(true);
});
