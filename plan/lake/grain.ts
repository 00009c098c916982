import type { Grain, PartitionField } from '../../spec/lake';
import { DAYS_A_MONTH } from '../forecast';

export const GRAIN_DAYS: Readonly<Record<Grain, number>> = { hour: 1 / 24, day: 1, month: DAYS_A_MONTH, year: 365 };

/** The folder level's name, which is its column in tables too: `ordered_at_day`, `county`. */
export function partitionName({ column, grain }: PartitionField): string {
  return grain === undefined ? column : `${column}_${grain}`;
}
