import { estimate } from '../../../harness/cost/cost';
import type { BatchJob } from '../../../harness/facts/facts';
import { holding, job } from './facts';

const DAILY = { perMonth: 30, minutes: 60 };
const SPARK: Partial<BatchJob> = { engine: 'pyspark', region: 'us-central1', workers: 3, workerCores: 4 };

function costOf(changes: Partial<BatchJob>, runs = DAILY) {
  const workload = { ...holding(), runs };
  return estimate({ facts: [job('gcp', { ...SPARK, ...changes })], workloadOf: () => workload, uncertainty: 0.25 });
}

/** The example of https://cloud.google.com/dataproc-serverless/pricing: 12 units for 24 hours, in us-central1. */
test('a day of a driver and two executors of 4 cores costs what Google works out', () => {
  expect(costOf({}, { perMonth: 1, minutes: 24 * 60 }).items).toEqual([
    expect.objectContaining({ quantity: 288, unit: 'DCU-hour', source: 'dps-dcu@us-central1', expected: 17.28 }),
  ]);
});

test('their disks cost as long as they are there', () => {
  const { items } = costOf({ workerDiskBytes: 250 * 2 ** 30 });

  expect(items.map(({ what, quantity, unit }) => [what, quantity, unit])).toEqual([
    ['job runs', 360, 'DCU-hour'],
    // 750 GB for 30 of a month's 730 hours.
    ['disks of job runs', expect.closeTo((750 * 30) / 730.5, 1), 'GB-month'],
  ]);
});

test('in Johannesburg the price is another region’s times a sourced ratio', () => {
  expect(costOf({ region: 'africa-south1' }).items).toEqual([expect.objectContaining({ derived: true })]);
});

test.each<[string, Partial<BatchJob>, string]>([
  ['executors come and go', { workers: { unknown: 'x' } }, 'how many executors it gets is not known'],
  ['their size is hidden', { workerCores: { unknown: 'x' } }, 'how large its executors are is not known'],
])('a run is named as not priced where %s', (_, changes, why) => {
  expect(costOf(changes)).toMatchObject({ items: [], unpriced: [{ address: 'job', what: 'job runs', why }] });
});
