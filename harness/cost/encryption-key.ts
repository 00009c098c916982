import type { PriceItem } from '../../reference/prices';
import type { EncryptionKey } from '../facts/facts';
import { isUnknown, type Provider } from '../read/graph';
import type { CostItem, Unpriced } from '../report/result';
import { line } from './line';

const KEY_PRICES: Readonly<Partial<Record<Provider, PriceItem>>> = { aws: 'kms-key', gcp: 'gcp-kms-key' };

export function encryptionKeyCost(key: EncryptionKey): readonly (CostItem | Unpriced)[] {
  const { address, provider, region } = key;
  const what = 'customer managed key';
  // Azure charges a software-protected key by its operations only, which the stores that use it cause.
  if (provider === 'azure') return [];
  if (region === undefined || isUnknown(region)) return [{ address, what, why: 'its region is not known' }];
  return line({
    address,
    what,
    item: KEY_PRICES[provider],
    region,
    amount: 1,
    uncertainty: 0,
    because: 'one key; each rotation adds a version',
  });
}
