import fc from 'fast-check';
import { commandLine } from '../../../../harness/facts/batch-job/command-line';
import { COMPUTED, factsOf, onlyFact, output, pulumi, reading, saidBy, terraform } from '../engines';

const PROPERTIES = {
  'spark.dynamicAllocation.enabled': 'false',
  'spark.executor.instances': '4',
  'spark.driver.cores': '4',
  'spark.executor.cores': '4',
  'spark.dataproc.driver.disk.size': '250g',
  'spark.dataproc.executor.disk.size': '250g',
};
const CONF = Object.entries(PROPERTIES)
  .map(([name, value]) => `${name}=${value}`)
  .join(' --conf ');
const ARGS = ['compact', '--tables', 'orders', '--today=2026-11-22'];
const NIGHTLY = '20 2 * * *';
const URI = 'https://dataproc.googleapis.com/v1/projects/duka/locations/africa-south1/batches';
const TIMER = 'gcp:cloudscheduler/job:Job';
const SAID = {
  name: 'orders',
  region: 'africa-south1',
  engine: 'pyspark',
  runtime: '2.3',
  arguments: { '--conf': CONF, '0': 'compact', '--tables': 'orders', '--today': '2026-11-22' },
  timeoutMinutes: 90,
  workers: 5,
  workerCores: 4,
  workerDiskBytes: 250 * 2 ** 30,
};

function request(account: string, properties: object = PROPERTIES): string {
  return JSON.stringify({
    pysparkBatch: { mainPythonFileUri: 'gs://programs/x.py', args: ARGS },
    runtimeConfig: { version: '2.3', properties },
    environmentConfig: { executionConfig: { serviceAccount: account, ttl: '5400s' } },
  });
}

function encoded(text: string): string {
  return Buffer.from(text).toString('base64');
}

function timer(target: object) {
  return terraform({
    'google_cloud_scheduler_job.t': { name: 'orders', region: 'europe-west1', schedule: NIGHTLY, http_target: target },
  });
}

test.each([
  [
    'Terraform',
    terraform({
      'google_dataproc_batch.b': {
        batch_id: 'orders',
        location: 'africa-south1',
        pyspark_batch: [{ main_python_file_uri: 'gs://programs/x.py', args: ARGS }],
        runtime_config: [{ version: '2.3', properties: PROPERTIES }],
        environment_config: [{ execution_config: [{ ttl: '5400s' }] }],
      },
    }),
  ],
  [
    'Pulumi',
    pulumi({
      b: [
        'gcp:dataproc/batch:Batch',
        {
          batchId: 'orders',
          location: 'africa-south1',
          pysparkBatch: { mainPythonFileUri: 'gs://programs/x.py', args: ARGS },
          runtimeConfig: { version: '2.3', properties: PROPERTIES },
          environmentConfig: { executionConfig: { ttl: '5400s' } },
        },
      ],
    }),
  ],
])('one batch is the same fact from %s', (_, graph) => {
  expect(saidBy(onlyFact(graph, 'BatchJob'))).toEqual(SAID);
});

test.each([
  ['Terraform', timer({ uri: URI, body: encoded(request('upkeep@duka')) })],
  [
    'Pulumi, with references in what is posted',
    pulumi({
      t: [
        TIMER,
        {
          name: 'orders',
          schedule: NIGHTLY,
          httpTarget: { uri: URI, body: encoded(request(output('gcp:serviceaccount/account:Account', 'a', 'email'))) },
        },
      ],
    }),
  ],
])('a timer that starts a batch is that job with a schedule, where it runs, from %s', (_, graph) => {
  expect(saidBy(onlyFact(graph, 'BatchJob'))).toEqual({ ...SAID, schedule: NIGHTLY });
});

test('a timer for something else is no job, and is not held against the input', () => {
  const graph = timer({ uri: 'https://shop.example/ping', body: encoded('{}') });

  expect(factsOf(graph, 'BatchJob')).toEqual([]);
  expect(reading(graph).unmapped).toEqual({});
});

test.each([
  ['known after apply', COMPUTED, 'known after apply'],
  ['absent', undefined, 'it posts nothing'],
  ['no JSON', encoded('hello'), 'what it posts is no JSON'],
])('what a timer posts may be %s: then the run is not known, but its time is', (_, body, why) => {
  const fact = onlyFact(timer({ uri: URI, ...(body === undefined ? {} : { body }) }), 'BatchJob');

  expect(fact).toMatchObject({ schedule: NIGHTLY, workers: { unknown: why }, arguments: { unknown: why } });
});

test.each([
  ['executors that come and go', { 'spark.executor.instances': '4' }, { workers: { unknown: expect.any(String) } }],
  [
    'a driver of another size',
    { ...PROPERTIES, 'spark.driver.cores': '8', 'spark.dataproc.driver.disk.size': '400g' },
    { workers: 5, workerCores: { unknown: expect.any(String) }, workerDiskBytes: { unknown: expect.any(String) } },
  ],
  [
    'memory of its own',
    { ...PROPERTIES, 'spark.executor.memory': '20g' },
    { workers: 5, workerCores: { unknown: expect.any(String) } },
  ],
])('%s leave the machines unknown', (_, properties, expected) => {
  expect(onlyFact(timer({ uri: URI, body: encoded(request('a', properties)) }), 'BatchJob')).toMatchObject(expected);
});

test('a command line keeps every text, by its name or by its place', () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          word,
          word.map((name) => `--${name}`),
        ),
      ),
      (args) => {
        const texts = Object.entries(commandLine(args)).flat();
        for (const arg of new Set(args.filter((one) => one.startsWith('--')))) expect(texts).toContain(arg);
      },
    ),
  );
  expect(commandLine(['erase', 'now', '--dry', '--to', 'x'])).toEqual({
    '0': 'erase',
    '1': 'now',
    '--dry': '',
    '--to': 'x',
  });
  expect(commandLine(['--to=x', 'now'])).toEqual({ '--to': 'x', '1': 'now' });
});
