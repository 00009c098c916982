import { estimate } from '../../../harness/cost/cost';
import type { BatchJob } from '../../../harness/facts/facts';
import type { Runs } from '../../../policies/define';
import { holding, job } from './facts';

const HOURLY: Runs = { perMonth: 730, minutes: 12 };
const SPARK: Partial<BatchJob> = { engine: 'glueetl', workers: 3, workerType: 'G.1X' };

function costOf(changes: Partial<BatchJob>, runs: Runs | null = HOURLY) {
  const workload = { ...holding(), ...(runs === null ? {} : { runs }) };
  return estimate({ facts: [job('aws', { ...SPARK, ...changes })], workloadOf: () => workload, uncertainty: 0.25 });
}

test('the runs of a job cost its workers, for as long as the runs of a month take', () => {
  const { items } = costOf({});

  expect(items).toEqual([
    expect.objectContaining({
      address: 'job',
      what: 'job runs',
      quantity: 438,
      unit: 'DPU-hour',
      source: 'glue-etl@af-south-1',
      expected: 229.51,
      because: '730 runs a month of 12 minutes, by 3 workers of G.1X',
    }),
  ]);
});

test('how long a run takes is a forecast, so that the price is a range', () => {
  const { low, expected, high } = costOf({});

  expect([low / expected, high / expected]).toEqual([expect.closeTo(0.75, 3), expect.closeTo(1.25, 3)]);
});

test('a worker of twice the size costs twice as much', () => {
  expect(costOf({ workerType: 'G.2X' }).expected).toBeCloseTo(2 * costOf({}).expected, 1);
});

test('a run of some seconds is billed as a minute', () => {
  const of = (minutes: number) => costOf({}, { perMonth: 730, minutes }).expected;

  expect(of(0.1)).toBe(of(1));
  expect(of(2)).toBeGreaterThan(of(1));
});

test.each<[what: string, changes: Partial<BatchJob>, runs: Runs | null, why: string]>([
  ['nobody states the runs', {}, null, 'how often it runs, and for how long, is not stated'],
  ['the region is hidden', { region: { unknown: 'secret' } }, HOURLY, 'its region is not known'],
  ['the workers are not said', { workers: { unknown: 'secret' } }, HOURLY, 'how many workers it has is not known'],
  ['their size is nowhere', { workerType: 'Z.9X' }, HOURLY, 'how large a worker of type Z.9X is, is not known'],
  ['it never ends', { engine: 'gluestreaming' }, HOURLY, 'only Spark jobs that end by themselves have a model'],
])('a job is named as not priced where %s', (_, changes, runs, why) => {
  const { items, unpriced } = costOf(changes, runs);

  expect(items).toEqual([]);
  expect(unpriced).toEqual([{ address: 'job', what: 'job runs', why }]);
});
