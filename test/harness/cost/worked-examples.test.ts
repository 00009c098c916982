import { estimate } from '../../../harness/cost/cost';
import type { Fact } from '../../../harness/facts/facts';
import { DAYS_A_MONTH } from '../../../plan/forecast';
import { FILE_BYTES } from '../../../plan/lake/stay';
import type { HeldDataset } from '../../../policies/define';
import examples from '../../fixtures/worked-examples.json';
import { dataset } from '../../fixtures/workload';
import { holding, job, key, listed, store, table } from './facts';

/** What providers print in their own price examples, by the models and with the prices of that page. */

const ONCE_A_MONTH = 1 / DAYS_A_MONTH;
const GB = 2 ** 30;

/** Held in full on the horizon, so that a test may think in what is stored and not in what is added. */
function stored(bytes: number, changes: Partial<HeldDataset> = {}): HeldDataset {
  return dataset({ bytesPerDay: bytes / 365, retainDays: 365, reads: [], ...changes });
}

function writtenAMonth(files: number): HeldDataset['written'] {
  return { by: 'stream', everySeconds: (86_400 * DAYS_A_MONTH) / files };
}

/** Whatever it reads, this opens so many files of a good size. */
function openingAMonth(files: number, bytes: number): HeldDataset['reads'] {
  return [{ filter: [], perDay: (files * FILE_BYTES) / bytes / DAYS_A_MONTH, columns: 1 }];
}

function expectWithinOnePercent(
  facts: readonly Fact[],
  one: HeldDataset,
  { usd, prices }: { readonly usd: number; readonly prices: Parameters<typeof listed>[0] },
): void {
  const { expected } = estimate({ facts, workloadOf: () => holding(one), uncertainty: 0, priceOf: listed(prices) });
  expect(expected / usd).toBeGreaterThan(0.99);
  expect(expected / usd).toBeLessThan(1.01);
}

test('S3: 102,400 GB that came in the middle of the month, over two tiers', () => {
  const example = examples['s3-storage-tiers'];
  expectWithinOnePercent([store('aws')], stored(example.gigabytes * GB), example);
});

test('S3: 300 GB read back from Standard-IA', () => {
  const example = examples['s3-ia-retrieval'];
  const reads = [{ filter: [], perDay: ONCE_A_MONTH, columns: 1 }];
  expectWithinOnePercent(
    [store('aws', { storageClass: 'STANDARD_IA' })],
    stored(example.gigabytes * GB, { reads }),
    example,
  );
});

test('KMS: a key, 10,000 objects written and 2,000,000 read', () => {
  const example = examples['kms-s3-objects'];
  const bytes = 1e9;
  const one = stored(bytes, {
    written: writtenAMonth(example.writes),
    reads: openingAMonth(example.reads, bytes),
  });
  expectWithinOnePercent([key('aws'), store('aws', { key: { address: 'key' } })], one, example);
});

test('Athena: a hundred queries a day of 100 MB', () => {
  const example = examples['athena-game-analytics'];
  const reads = [{ filter: [], perDay: example.queriesPerDay, columns: 1 }];
  expectWithinOnePercent([store('aws'), table('aws')], stored(example.bytesPerQuery, { reads }), example);
});

test('Glue: a million objects in the catalogue', () => {
  const example = examples['glue-catalog-objects'];
  const one = stored(1e12, {
    columns: [{ name: 'shop', type: 'string', distinct: example.objects, sensitivity: 'none' }],
  });
  expectWithinOnePercent([store('aws'), table('aws', { partitions: [{ name: 'shop' }] })], one, example);
});

test.each([
  ['six units for a quarter of an hour', examples['glue-etl-run']],
  ['ten workers of twice the size for 60 hours', examples['glue-etl-double-workers']],
])('Glue: a job on %s', (_, { workers, workerType, minutes, prices, usd }) => {
  const { expected } = estimate({
    facts: [job('aws', { engine: 'glueetl', workers, workerType })],
    workloadOf: () => ({ ...holding(), runs: { perMonth: 1, minutes } }),
    uncertainty: 0,
    priceOf: listed(prices),
  });
  expect(expected).toBe(usd);
});

test('Cloud Storage: 50 GB with operations of both kinds', () => {
  const example = examples['gcs-simple'];
  const bytes = example.gigabytes * GB;
  const one = stored(bytes, { written: writtenAMonth(example.writes), reads: openingAMonth(example.reads, bytes) });
  expectWithinOnePercent([store('gcp')], one, example);
});

test('BigQuery: 100.3 TB scanned on demand', () => {
  const example = examples['bigquery-on-demand'];
  const reads = [{ filter: [], perDay: ONCE_A_MONTH, columns: 1 }];
  expectWithinOnePercent([store('gcp'), table('gcp')], stored(example.terabytes * 2 ** 40, { reads }), example);
});

test('Blob Storage: 100 TB hot', () => {
  const example = examples['blob-hot-100tb'];
  expectWithinOnePercent([store('azure')], stored(example.gigabytes * GB), example);
});

test('Blob Storage: a million files written to Cool, a tenth of the data read', () => {
  const example = examples['blob-cool-million-files'];
  const reads = [{ filter: [], perDay: ONCE_A_MONTH, columns: example.shareRead }];
  const one = stored(example.gigabytes * GB, { written: writtenAMonth(example.writes), reads });
  expectWithinOnePercent([store('azure', { storageClass: 'Cool' })], one, example);
});
