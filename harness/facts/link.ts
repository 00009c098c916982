import { isUnknown } from '../read/graph';
import type { Attribute, Link } from './facts';

/** Where the ids, ARNs and URIs of stores, keys, streams and queues hold the name. */
const NAMES: readonly RegExp[] = [
  /^arn:[^:]*:s3:::([^/]+)/,
  /^(?:s3[an]?|gs):\/\/([^/]+)/,
  /^(?:abfss?|wasbs?):\/\/[^@/]*@([^./]+)/,
  /^https:\/\/([^./]+)\.(?:blob|dfs)\./,
  /^https:\/\/[^./]+\.vault\.[^/]+\/keys\/([^/]+)/,
  /\/storageAccounts\/([^/]+)/i,
  /\/vaults\/[^/]+\/keys\/([^/]+)/i,
  /\/cryptoKeys\/([^/]+)/,
  /\/buckets\/([^/]+)/,
  /^([^/]+)\.s3[.-][^/]*amazonaws\.com/,
  /^arn:[^:]*:kinesis:[^:]*:[^:]*:stream\/([^/]+)/,
  /^arn:[^:]*:sqs:[^:]*:[^:]*:([^:]+)$/,
  /^https:\/\/sqs\.[^/]+\/\d+\/([^/]+)$/,
  /^arn:[^:]*:kafka:[^:]*:[^:]*:cluster\/([^/]+)/,
  /^projects\/[^/]+\/topics\/([^/]+)$/,
  /\/Microsoft\.EventHub\/namespaces\/(?:[^/]+\/eventhubs\/)?([^/]+)$/i,
];

/** The name in an id, an ARN or a URI: `arn:aws:s3:::b/x` and `gs://b/x` name b; any other text is a name itself. */
export function nameIn(text: string): string {
  for (const pattern of NAMES) {
    const name = pattern.exec(text)?.[1];
    if (name !== undefined) return name;
  }
  return text;
}

/** What a link can point to. */
export interface Place {
  readonly address: string;
  /** Its parts' addresses too: a link to a container points to the account. */
  readonly readFrom?: readonly string[];
  readonly name?: Attribute<string>;
}

/** Addresses of places by all that a link may call them by. */
export type Directory = ReadonlyMap<string, string>;

const directories = new WeakMap<readonly Place[], Directory>();

/** Made once for each list: a rule asks for it as often as there are resources. */
export function directoryOf(places: readonly Place[]): Directory {
  const known = directories.get(places) ?? listed(places);
  directories.set(places, known);
  return known;
}

function listed(places: readonly Place[]): Directory {
  const names = places.flatMap(({ address, name }): [string, string][] =>
    typeof name === 'string' ? [[name, address]] : [],
  );
  const parts = places.flatMap(({ address, readFrom = [] }) =>
    readFrom.map((part): [string, string] => [part, address]),
  );
  const own = places.map(({ address }): [string, string] => [address, address]);
  return new Map([...names.reverse(), ...parts, ...own]);
}

/** The address of what a link points to, by reference or by name. */
export function lookUp(link: Attribute<Link>, directory: Directory): string | undefined {
  if (link === undefined || isUnknown(link)) return undefined;
  const byAddress = directory.get(link.address ?? '');
  if (byAddress !== undefined || link.text === undefined) return byAddress;
  return directory.get(link.text) ?? directory.get(nameIn(link.text));
}

/** The same for a single link. */
export function resolve(link: Attribute<Link>, places: readonly Place[]): string | undefined {
  return lookUp(link, directoryOf(places));
}
