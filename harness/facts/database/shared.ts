import { isUnknown } from '../../read/graph';
import type { Attribute, Maybe } from '../facts';
import { mapKnown } from '../maybe';
import type { Props } from '../props';

export function lowerCase(text: Attribute<string>): Attribute<string> {
  return mapKnown(text, (known) => known.toLowerCase());
}

/** A secret is unknown: what can be read was written out. */
export function isWritten(password: Attribute<string>): boolean {
  return typeof password === 'string' && password !== '' && password !== '[secret]';
}

export function keptOf({ resource }: Props): Attribute<boolean> {
  return mapKnown(resource.deletionPolicy, (policy) => policy.startsWith('Retain') || policy === 'Snapshot');
}

/** Ranges of addresses that are known, of blocks that each hold one. */
export function known(ranges: Attribute<readonly (Maybe<string> | undefined)[]>): readonly string[] {
  if (ranges === undefined || isUnknown(ranges)) return [];
  return ranges.filter((range) => typeof range === 'string');
}

/** A block of it, without what the provider fills in there. */
export function settled(props: Props, path: string, ...computed: readonly string[]): Attribute<Props> {
  return mapKnown(props.block(path), (block) => block.withoutComputed(...computed));
}
