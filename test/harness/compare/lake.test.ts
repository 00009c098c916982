import { compareLake, GROUP_NAMES } from '../../../harness/compare/lake';
import { compareReport } from '../../../harness/report/compare-text';
import type { CostItem, Result } from '../../../harness/report/result';
import { datasetPlan, decided, targetPlan, zonePlan } from '../../fixtures/target-plan';

const AWS = targetPlan({
  target: 'aws',
  region: 'af-south-1',
  lake: {
    zones: [
      zonePlan({ datasets: [datasetPlan({ tableFormat: decided('iceberg') }), datasetPlan({ name: 'refunds' })] }),
    ],
    scanLimitBytes: decided(122e9),
  },
});
const GCP = targetPlan({ lake: { zones: [zonePlan()], scanLimitBytes: decided(null) } });

function item(what: string, expected: number): CostItem {
  const price = {
    quantity: expected,
    unit: 'GB',
    unitPrice: 1,
    source: 'a',
    derived: false,
    because: 'the test says so',
  };
  return { address: 'x', what, ...price, low: expected / 2, expected, high: expected * 2 };
}

function costs(of: Readonly<Record<string, readonly CostItem[]>>): Result['costs'] {
  return Object.entries(of).map(([input, items]) => {
    const sum = items.reduce((so, { expected }) => so + expected, 0);
    const unpriced = input === 'gcp' ? [{ address: 'x', what: 'moves', why: 'no price has a source' }] : [];
    const money = { low: sum / 2, expected: sum, high: sum * 2 };
    return { input, estimate: { currency: 'USD', period: 'month', ...money, items: [...items], unpriced } };
  });
}

const COSTS = costs({
  aws: [
    item('STANDARD storage', 100),
    item('GLACIER_IR storage', 40),
    item('query scans', 900),
    item('requests to the key', 2),
  ],
  gcp: [item('STANDARD storage', 90), item('COLDLINE storage', 30), item('writes into STANDARD', 5), item('rent', 1)],
});

function compared() {
  return compareLake([AWS, GCP], COSTS);
}

test('every line of an estimate is in a group that all targets share, and nothing is lost', () => {
  for (const { groups, estimate } of compared()) {
    expect(GROUP_NAMES).toEqual(expect.arrayContaining(groups.map(({ what }) => what)));
    expect(groups.reduce((sum, { expected }) => sum + expected, 0)).toBe(estimate.expected);
  }
});

test('classes of different names are held side by side by how cold they are', () => {
  const [aws, gcp] = compared();

  expect(aws?.groups).toContainEqual({ what: 'storage, cold', expected: 40 });
  expect(gcp?.groups).toContainEqual({ what: 'storage, cold', expected: 30 });
});

test('what the plan uses is counted, most used first', () => {
  const [aws, gcp] = compared();

  expect(aws?.uses).toMatchObject({ 'table format': 'iceberg 1, plain 1', 'scan limit': '122 GB' });
  expect(gcp?.uses).toMatchObject({ 'table format': 'plain 1', 'scan limit': 'none' });
});

test('a target without an estimate is left out', () => {
  expect(compareLake([AWS, GCP], costs({ aws: [] })).map(({ target }) => target)).toEqual(['aws']);
});

test('a person sees the sums side by side, a dash where nothing is paid, and what has no price', () => {
  const text = compareReport(compared(), false);

  expect(text).toMatch(/^ +aws +gcp$/m);
  expect(text).toMatch(/^USD a month +1,042 +at least 126$/m);
  expect(text).toMatch(/^ {2}query scans +900 +-$/m);
  expect(text).toMatch(/^ {2}COLDLINE +cold +billed for 90 days at least/m);
  expect(text).toMatch(/^ {2}not priced: moves: no price has a source$/m);
  expect(text).not.toMatch(/undefined|NaN/);
});

test('each target shows the limits of its own provider, with their rows', () => {
  expect(compared().map(({ limits }) => limits[0]?.id)).toEqual(['s3-put-rate', 'gcs-write-rate']);
});
