import { GRAINS } from '../../../spec/lake';
import { isUnknown } from '../../read/graph';
import type { Attribute, Maybe, PartitionKey } from '../facts';
import { allKnown, mapKnown } from '../maybe';
import type { Props } from '../props';
import { grainOf } from './grain';

/** One field of an Iceberg partition spec; `transform` is `identity`, `day`, `bucket[16]`, `truncate[4]`. */
export function icebergKey(name: string, transform: string, type?: string): PartitionKey {
  const grain = GRAINS.find((one) => one === transform) ?? (transform === 'identity' ? grainOf(name, type) : undefined);
  const buckets = /^bucket\[(\d+)\]$/.exec(transform)?.[1];
  return {
    name,
    ...(grain === undefined ? {} : { grain }),
    ...(buckets === undefined ? {} : { values: Number(buckets) }),
    ...(/^(bucket|truncate)\[/.test(transform) ? { bucketed: true } : {}),
  };
}

/** The names of the properties that hold a partition spec. */
export interface SpecWords {
  readonly fields: string;
  readonly name: string;
  readonly transform: string;
}

/** The keys of a partition spec; absent where the table has none. A `void` transform is a key that was dropped. */
export function icebergKeys(table: Props, words: SpecWords): Attribute<readonly PartitionKey[]> {
  const keyOf = (field: Props): Maybe<readonly PartitionKey[]> => {
    const [name, transform] = [field.text(words.name) ?? '', field.text(words.transform) ?? 'identity'];
    if (isUnknown(name)) return name;
    return mapKnown(transform, (known) => (known === 'void' ? [] : [icebergKey(name, known)]));
  };
  return mapKnown(table.each(words.fields, keyOf), (keys) => mapKnown(allKnown(keys), (known) => known.flat()));
}
