import type { PriceItem } from '../../reference/prices';
import type { EncryptionKey } from '../facts/facts';
import { isUnknown, type Provider } from '../read/graph';
import type { Biller, Lines } from './line';

const KEY_PRICES: Readonly<Partial<Record<Provider, PriceItem>>> = { aws: 'kms-key', gcp: 'gcp-kms-key' };

/** The key itself; what it is asked for is billed with the store that asks. */
export function encryptionKeyCost(key: EncryptionKey, bill: Biller): Lines {
  const { address, provider, region } = key;
  // Azure charges a software-protected key by its operations only.
  if (provider === 'azure')
    return [{ address, what: 'key operations', why: 'how often storage accounts ask for their key has no source' }];
  const what = 'customer managed key';
  if (region === undefined || isUnknown(region)) return [{ address, what, why: 'its region is not known' }];
  const because = 'one version of one key; each rotation adds a version';
  return bill({ address, what, item: KEY_PRICES[provider], region, amount: 1, counted: true, because });
}
