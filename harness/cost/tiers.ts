import { priceTiers } from '../../reference/price-tiers';
import type { PriceItem } from '../../reference/prices';
import { unitSize } from '../../reference/units';

export interface Share {
  readonly item: PriceItem | undefined;
  /** In base units. */
  readonly amount: number;
}

/**
 * Storage at the price of its tier: the first terabytes cost more than the next. S3 counts an account's buckets
 * together; a line belongs to one bucket, so each begins at the first tier, which errs on the dear side.
 */
export function tiered(item: PriceItem | undefined, amount: number): readonly Share[] {
  const tiers = priceTiers('s3-standard');
  if (item === undefined || item !== tiers[0]?.item) return [{ item, amount }];
  const tops = tiers.map(({ upToGB }) =>
    upToGB === undefined ? Number.POSITIVE_INFINITY : upToGB * unitSize('GB-month'),
  );
  return tiers.map((tier, index) => {
    const below = tops[index - 1] ?? 0;
    return { item: tier.item, amount: Math.max(0, Math.min(amount, tops[index] ?? amount) - below) };
  });
}
