import { type Price, type PriceItem, price } from '../../reference/prices';
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
  /** Read off the input, so it is as sure as the input; otherwise it follows from volumes and rates that somebody stated. */
  readonly counted?: boolean;
  readonly because: string;
}

export type Lines = readonly (CostItem | Unpriced)[];
export type PriceOf = (item: PriceItem, region: string) => Price | undefined;
/** A priced line, or why there is none; nothing where nothing, or less than a cent, is used. */
export type Biller = (charge: Charge) => Lines;

/** Four significant digits: a forecast has no more, and the printed quantity times the price gives the printed sum. */
function significant(value: number): number {
  return Number(value.toPrecision(4));
}

/** `uncertainty`: how far stated volumes and rates may be off, both ways, as a fraction of one. */
export function billerOf(uncertainty: number, priceOf: PriceOf = price): Biller {
  return ({ address, what, item, region, amount, counted = false, because }) => {
    if (amount === 0) return [];
    const unit = item === undefined ? undefined : priceOf(item, region);
    if (unit === undefined) return [{ address, what, why: `no price of it in ${region} has a source` }];
    const quantity = significant(amount / unitSize(unit.unit));
    const off = counted ? 0 : uncertainty;
    const high = cents(quantity * (1 + off) * unit.high);
    if (high === 0) return [];
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
        low: cents(quantity * (1 - off) * unit.low),
        expected: cents(quantity * unit.usd),
        high,
      },
    ];
  };
}

export function isPriced(one: CostItem | Unpriced): one is CostItem {
  return 'unitPrice' in one;
}
