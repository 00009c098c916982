import { isUnknown } from '../../read/graph';
import type { Attribute, Link } from '../facts';

/** The text of a location; `*` stands in it for a reference, such as the bucket's name. */
export function locationOf(link: Attribute<Link>): Attribute<string> {
  if (link === undefined || isUnknown(link)) return link;
  return link.text ?? { unknown: `a value of ${link.address ?? 'another resource'}` };
}

/** What stands before the first wildcard or partition key of a URI, with the bucket whatever it is. */
export function baseOf(uri: Attribute<string>): Attribute<string> {
  return typeof uri === 'string' ? (/^\w+:\/\/[^/]+\/[^*{]*/.exec(uri)?.[0] ?? uri) : uri;
}
