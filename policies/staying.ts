import { GRAIN_DAYS } from '../plan/lake/grain';
import { type Stay, type Use, usesOf } from '../plan/lake/stay';
import { price } from '../reference/prices';
import { unitSize } from '../reference/units';

/** What stays cost a month once data of every age is there, in US dollars. */
export interface Cost {
  readonly dollars: number;
  /** Everything in it has a price; otherwise it costs more than this. */
  readonly complete: boolean;
}

function charge({ item, amount }: Use, region: string): number | undefined {
  if (amount === 0) return 0;
  const unit = item === undefined ? undefined : price(item, region);
  return unit === undefined ? undefined : (amount / unitSize(unit.unit)) * unit.usd;
}

/** A store does not say how its files are divided; days are what most queries skip by. */
const byDay = () => GRAIN_DAYS.day;

export function monthlyCost(stays: readonly Stay[], keptDays: number, region: string): Cost {
  const charges = stays.flatMap((stay) => usesOf(stay, keptDays, byDay)).map((use) => charge(use, region));
  const known = charges.filter((one) => one !== undefined);
  return { dollars: known.reduce((sum, one) => sum + one, 0), complete: known.length === charges.length };
}
