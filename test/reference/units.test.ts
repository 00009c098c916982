import prices from '../../reference/prices.json';
import { unitSize } from '../../reference/units';

test.each([
  ['GB-month', 2 ** 30],
  ['GiB-month', 2 ** 30],
  ['GB', 2 ** 30],
  ['TB scanned', 2 ** 40],
  ['TiB', 2 ** 40],
  ['1k requests', 1000],
  ['10k operations', 10_000],
  ['100k objects-month', 100_000],
  ['1M requests', 1_000_000],
  ['key-month', 1],
  ['key version-month', 1],
])('a %s is %d of what is counted', (unit, size) => {
  expect(unitSize(unit)).toBe(size);
});

test('no price row counts in a unit that would be taken for one thing by mistake', () => {
  const units = new Set(Object.values(prices).map(({ unit }) => unit));
  const taken = [...units].filter((unit) => unitSize(unit) === 1);

  expect(taken.sort()).toEqual([
    'DCU-hour',
    'DPU-hour',
    'alarm-metric-month',
    'key version-month',
    'key-month',
    'machine-hour',
  ]);
});
