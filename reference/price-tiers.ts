import json from './price-tiers.json';
import { isPriceItem, type PriceItem } from './prices';
import { checked, type Provenance } from './row';

/** One step of a price that falls with the quantity. */
export interface PriceTier<Item = PriceItem> {
  readonly item: Item;
  /** Where the step ends, counted from nothing; absent on the last one. */
  readonly upToGB?: number;
}

interface TierRow extends Provenance {
  readonly tiers: readonly PriceTier<string>[];
}

export type TieredPrice = keyof typeof json;

const ROWS: Readonly<Record<TieredPrice, TierRow>> = json;

const isPriceTier = (tier: PriceTier<string>): tier is PriceTier => isPriceItem(tier.item);

export function priceTiers(id: TieredPrice): readonly PriceTier[] {
  return checked(ROWS[id].tiers.entries(), isPriceTier);
}
