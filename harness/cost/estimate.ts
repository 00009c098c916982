import type { CostItem, Estimate, Unpriced } from '../report/result';

/** Cents: finer would be invented. */
export function cents(dollars: number): number {
  return Math.round(dollars * 100) / 100;
}

/** Sums items as they are printed, so that a reader who adds them up gets the total. */
export function total(items: readonly CostItem[], unpriced: readonly Unpriced[]): Estimate {
  const sum = (of: (item: CostItem) => number) => cents(items.reduce((so, item) => so + of(item), 0));
  return {
    currency: 'USD',
    period: 'month',
    low: sum((item) => item.low),
    expected: sum((item) => item.expected),
    high: sum((item) => item.high),
    items: [...items].sort(
      (a, b) =>
        b.expected - a.expected || a.address.localeCompare(b.address, 'en') || a.what.localeCompare(b.what, 'en'),
    ),
    unpriced: [...unpriced].sort(
      (a, b) => a.address.localeCompare(b.address, 'en') || a.what.localeCompare(b.what, 'en'),
    ),
  };
}
