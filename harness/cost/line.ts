import { type PriceItem, price } from '../../reference/prices';
import { unitSize } from '../../reference/units';
import type { CostItem, Unpriced } from '../report/result';
import { cents } from './estimate';

/** What one line of an estimate is made from. */
export interface Charge {
  readonly address: string;
  readonly what: string;
  /** Undefined: the provider has no row for it in reference/. */
  readonly item: PriceItem | undefined;
  readonly region: string;
  /** A month, in base units: bytes, requests, things. */
  readonly amount: number;
  /** How far the amount may be off, both ways, as a fraction of one; 0 where it is counted and not forecast. */
  readonly uncertainty: number;
  readonly because: string;
}

/** Four significant digits: a forecast has no more, and the printed quantity times the price gives the printed sum. */
function significant(value: number): number {
  return Number(value.toPrecision(4));
}

/** A priced line, or why there is none; nothing at all where nothing is used. */
export function line({
  address,
  what,
  item,
  region,
  amount,
  uncertainty,
  because,
}: Charge): readonly (CostItem | Unpriced)[] {
  if (amount === 0) return [];
  const unit = item === undefined ? undefined : price(item, region);
  if (unit === undefined) return [{ address, what, why: `no price of it in ${region} has a source` }];
  const quantity = significant(amount / unitSize(unit.unit));
  return [
    {
      address,
      what,
      quantity,
      unit: unit.unit,
      unitPrice: unit.usd,
      source: unit.source,
      derived: unit.derived,
      because,
      low: cents(quantity * (1 - uncertainty) * unit.low),
      expected: cents(quantity * unit.usd),
      high: cents(quantity * (1 + uncertainty) * unit.high),
    },
  ];
}

export function isPriced(one: CostItem | Unpriced): one is CostItem {
  return 'unitPrice' in one;
}
