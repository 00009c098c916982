import type { Dataset } from '../spec/lake';

export const DAYS_A_MONTH = 365 / 12;

/**
 * Bytes of a dataset whose age is between two numbers of days, as they will be on day `horizonDays` after the start:
 * each day added `bytesPerDay`, grown month by month, and nothing was there before.
 */
export function bytesOfAge(dataset: Dataset, fromDay: number, untilDay: number, horizonDays: number): number {
  const youngest = Math.min(Math.max(0, fromDay), horizonDays);
  const oldest = Math.min(untilDay, dataset.retainDays, horizonDays);
  if (oldest <= youngest) return 0;
  const rate = Math.log1p(dataset.growthPerMonth) / DAYS_A_MONTH;
  if (rate === 0) return dataset.bytesPerDay * (oldest - youngest);
  // The volume of a day of age a is bytesPerDay * e^(rate * (horizon - a)); this is its integral over the ages.
  return (
    (dataset.bytesPerDay / rate) * (Math.exp(rate * (horizonDays - youngest)) - Math.exp(rate * (horizonDays - oldest)))
  );
}

/** Bytes that are kept on day `horizonDays`. */
export function keptBytes(dataset: Dataset, horizonDays: number): number {
  return bytesOfAge(dataset, 0, dataset.retainDays, horizonDays);
}

/** Bytes that are added a day on day `horizonDays`. */
export function bytesAddedPerDay(dataset: Dataset, horizonDays: number): number {
  return dataset.bytesPerDay * (1 + dataset.growthPerMonth) ** (horizonDays / DAYS_A_MONTH);
}
