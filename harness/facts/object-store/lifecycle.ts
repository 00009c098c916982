import { isUnknown } from '../../read/graph';
import type { Attribute, Maybe } from '../facts';

/** A rule's prefixes where it can name one only: absent and empty mean every object. */
export function onlyPrefix(prefix: Attribute<string>): Maybe<readonly string[]> {
  if (isUnknown(prefix)) return prefix;
  return prefix === undefined || prefix === '' ? [] : [prefix];
}
