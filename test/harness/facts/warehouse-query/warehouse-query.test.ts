import { factsOf, onlyFact, terraform } from '../engines';

test.each([
  ['a block of today', { schedule: [{ minutes: 60 }] }, '60'],
  ['a cron of today', { schedule: [{ using_cron: '0 6 * * * Africa/Nairobi' }] }, '0 6 * * * Africa/Nairobi'],
  ['a text of older versions', { schedule: '60 MINUTE' }, '60 MINUTE'],
])('a task says when it runs by %s', (_, properties, schedule) => {
  const graph = terraform({ 'snowflake_task.t': { name: 'T', sql_statement: 'select 1', ...properties } });

  expect(onlyFact(graph, 'WarehouseQuery').schedule).toBe(schedule);
});

test('a job that loads files is no query', () => {
  const graph = terraform({ 'google_bigquery_job.j': { job_id: 'j', load: [{ source_uris: ['gs://b/x'] }] } });

  expect(factsOf(graph, 'WarehouseQuery')).toEqual([]);
});
