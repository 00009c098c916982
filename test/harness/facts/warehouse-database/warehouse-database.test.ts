import { onlyFact, terraform } from '../engines';

test('a dataset that says nothing is billed by logical bytes, keeps a week and lies nowhere in particular', () => {
  const fact = onlyFact(terraform({ 'google_bigquery_dataset.d': { dataset_id: 'd' } }), 'WarehouseDatabase');

  expect(fact).toMatchObject({ billing: 'LOGICAL', timeTravelDays: 7, takesTables: false });
  expect(fact.location).toBeUndefined();
});

test.each([
  ['a schema of today', { is_transient: 'default', data_retention_time_in_days: -1 }, false, 1],
  ['a schema of older versions', { is_transient: true, data_retention_days: 5 }, true, 5],
  ['no history', { is_transient: 'true', data_retention_time_in_days: 0 }, true, 0],
])('%s', (_, properties, transient, timeTravelDays) => {
  const graph = terraform({ 'snowflake_schema.s': { name: 'S', ...properties } });

  expect(onlyFact(graph, 'WarehouseDatabase')).toMatchObject({ transient, timeTravelDays });
});
