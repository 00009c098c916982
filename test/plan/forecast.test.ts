import fc from 'fast-check';
import { bytesAddedPerDay, bytesOfAge, keptBytes } from '../../plan/forecast';
import type { Dataset } from '../../spec/lake';
import { dataset } from '../fixtures/workload';

const growths = fc.constantFrom(0, 0.01, 0.03, 0.1);
const dayNumbers = fc.integer({ min: 0, max: 900 });

/** What a patient clerk would find: each day's load, as long as it is there and of the age. */
function summedDayByDay(one: Dataset, fromDay: number, untilDay: number, horizonDays: number): number {
  const ages = Array.from({ length: horizonDays }, (_, age) => age).filter(
    (age) => age >= fromDay && age < Math.min(untilDay, one.retainDays),
  );
  return ages.reduce((sum, age) => sum + bytesAddedPerDay(one, horizonDays - age - 0.5), 0);
}

test('the closed formula agrees with a sum over the days', () => {
  fc.assert(
    fc.property(
      growths,
      dayNumbers,
      dayNumbers,
      fc.integer({ min: 1, max: 900 }),
      (growthPerMonth, from, until, horizon) => {
        const one = dataset({ growthPerMonth, retainDays: 500 });
        const sum = summedDayByDay(one, from, until, horizon);
        const formula = bytesOfAge(one, from, until, horizon);
        expect(Math.abs(formula - sum)).toBeLessThanOrEqual(0.01 * sum);
      },
    ),
  );
});

test('ages side by side add up', () => {
  fc.assert(
    fc.property(growths, dayNumbers, dayNumbers, dayNumbers, dayNumbers, (growthPerMonth, a, b, c, horizon) => {
      const one = dataset({ growthPerMonth });
      const [from = 0, middle = 0, until = 0] = [a, b, c].sort((x, y) => x - y);
      const whole = bytesOfAge(one, from, until, horizon);
      const parts = bytesOfAge(one, from, middle, horizon) + bytesOfAge(one, middle, until, horizon);
      expect(Math.abs(whole - parts)).toBeLessThanOrEqual(1e-9 * whole);
    }),
  );
});

test.each([
  ['before its retention is over, all that was added', 100, 1e12],
  ['after it, what is young enough', 1000, 3.65e12],
])('without growth there is %s', (_what, horizonDays, bytes) => {
  expect(keptBytes(dataset({ bytesPerDay: 10e9, retainDays: 365 }), horizonDays)).toBe(bytes);
});

test('three per cent a month are 43 per cent a year', () => {
  expect(bytesAddedPerDay(dataset({ bytesPerDay: 1e9, growthPerMonth: 0.03 }), 365)).toBeCloseTo(1.4258e9, -5);
});

test.each([
  ['an empty range', 20, 20],
  ['a range that ends before it begins', 20, 10],
  ['ages older than the platform', 400, 500],
])('%s holds nothing', (_what, from, until) => {
  expect(bytesOfAge(dataset({ retainDays: 900 }), from, until, 365)).toBe(0);
});
