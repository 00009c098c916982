import ratioRows from './price-ratios.json';
import json from './prices.json';
import type { Provenance } from './row';

type ItemOf<Id> = Id extends `${infer Item}@${string}` ? Item : never;

/** What is bought, wherever it is bought: `s3-ia` is the storage of S3 Standard-IA. */
export type PriceItem = ItemOf<keyof typeof json>;

/** A list price. The region `any` is for items whose source prints one price for several regions, or names none. */
export interface PriceRow extends Provenance {
  readonly item: string;
  readonly provider: string;
  readonly service: string;
  readonly sku: string;
  readonly region: string;
  /** What one price buys: `GB-month`, `1k requests`. */
  readonly unit: string;
  readonly usd: number;
}

/** How much dearer a region is than another; for any service of the provider where `services` is absent. */
export interface PriceRatio extends Provenance {
  readonly provider: string;
  readonly region: string;
  readonly baseRegion: string;
  readonly services?: readonly string[];
  readonly units?: readonly string[];
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  /** How many pairs of prices it was taken from. */
  readonly sample: number;
}

/** US dollars a unit. `low` and `high` differ from `usd` only where the price is derived from another region's. */
export interface Price {
  readonly usd: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** The ids of the rows it comes from. */
  readonly source: string;
  readonly derived: boolean;
  /** Of a derived price the older of the two dates; null where either is unknown. */
  readonly asOf: string | null;
}

const ROWS: ReadonlyMap<string, PriceRow> = new Map<string, PriceRow>(Object.entries(json));
const ITEMS: ReadonlySet<string> = new Set([...ROWS.values()].map((row) => row.item));
const RATIOS: readonly (readonly [string, PriceRatio])[] = Object.entries<PriceRatio>(ratioRows).sort(
  ([, a], [, b]) => Number(a.services === undefined) - Number(b.services === undefined),
);

export function isPriceItem(item: string): item is PriceItem {
  return ITEMS.has(item);
}

/** The list price in the region, else one derived from another region's by a sourced ratio; never a guess. */
export function price(item: PriceItem, region: string): Price | undefined {
  return listed(`${item}@${region}`) ?? listed(`${item}@any`) ?? derived(item, region);
}

function listed(id: string): Price | undefined {
  const row = ROWS.get(id);
  if (row === undefined) return undefined;
  const { usd, unit, asOf } = row;
  return { usd, low: usd, high: usd, unit, source: id, derived: false, asOf };
}

/** The service's own ratio is preferred to the provider's: `RATIOS` has it first. */
function derived(item: PriceItem, region: string): Price | undefined {
  for (const [id, ratio] of RATIOS) {
    const base = ROWS.get(`${item}@${ratio.baseRegion}`);
    if (ratio.region === region && base !== undefined && covers(ratio, base)) return scaled(base, id, ratio);
  }
  return undefined;
}

function covers({ services, units }: PriceRatio, base: PriceRow): boolean {
  return (services?.includes(base.service) ?? true) && (units?.includes(base.unit) ?? true);
}

function scaled(base: PriceRow, ratioId: string, { ratio, low, high, asOf }: PriceRatio): Price {
  return {
    usd: base.usd * ratio,
    low: base.usd * low,
    high: base.usd * high,
    unit: base.unit,
    source: `${base.item}@${base.region} x ${ratioId}`,
    derived: true,
    asOf: earlier(base.asOf, asOf),
  };
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return null;
  return a < b ? a : b;
}
