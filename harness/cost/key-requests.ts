import { limit } from '../../reference/limits';
import type { PriceItem } from '../../reference/prices';
import type { ObjectStore } from '../facts/facts';
import { isUnknown } from '../read/graph';
import type { Biller, Lines } from './line';

interface Asking {
  readonly item: PriceItem;
  /** Share of an object's writes and reads for which the key is asked. */
  readonly share: number;
  readonly because: string;
}

const EACH = 'one for each object written or read';
const LEFT_BY_BUCKET_KEY = 1 - limit('s3-bucket-key-saving').value / 100;

/** Azure asks for an account's key now and then, not for its objects: the key itself says that it is not priced. */
function asking({ provider, bucketKey }: ObjectStore): Asking | undefined {
  if (provider === 'gcp') return { item: 'gcp-kms-ops', share: 1, because: EACH };
  if (provider !== 'aws') return undefined;
  return bucketKey === true
    ? {
        item: 'kms-req',
        share: LEFT_BY_BUCKET_KEY,
        because: `${EACH}, of which the bucket key leaves ${Math.round(LEFT_BY_BUCKET_KEY * 100)} % at best`,
      }
    : { item: 'kms-req', share: 1, because: `${EACH}, for want of a bucket key` };
}

/** What a store asks of the customer's own key, which the key's service bills by the request. */
export function keyRequests(store: ObjectStore, region: string, objects: number, bill: Biller): Lines {
  const { address, key, bucketKey } = store;
  const rule = asking(store);
  const what = 'requests to the key';
  if (rule === undefined || key === undefined) return [];
  if (isUnknown(key)) return [{ address, what, why: `whose key it is is not known (${key.unknown})` }];
  if (isUnknown(bucketKey))
    return [{ address, what, why: `whether it has a bucket key is not known (${bucketKey.unknown})` }];
  return bill({ address, what, item: rule.item, region, amount: objects * rule.share, because: rule.because });
}
