import type { Api, ApiCache, ApiMethod, Attribute, Link } from '../harness/facts/facts';
import { directoryOf, lookUp, type Place } from '../harness/facts/link';
import { once } from './once';

const directory = once((places: readonly Place[]) => directoryOf(places));

/** Whatever a link points to, among these. */
export function pointedTo<T extends Place>(link: Attribute<Link>, among: readonly T[]): T | undefined {
  const address = lookUp(link, directory(among));
  return address === undefined ? undefined : among.find((one) => one.address === address);
}

interface OfAnApi {
  readonly api?: Attribute<Link>;
}

export function apiOf({ api }: OfAnApi, apis: readonly Api[]): Api | undefined {
  return pointedTo(api, apis);
}

/** The methods of the same interface; none where nobody can tell. */
export function methodsBeside(
  { api }: ApiCache,
  apis: readonly Api[],
  methods: readonly ApiMethod[],
): readonly ApiMethod[] {
  const own = pointedTo(api, apis);
  return own === undefined ? [] : methods.filter((method) => apiOf(method, apis)?.address === own.address);
}

/** Where a client only asks whether it may: a browser's question before the request itself. */
export function isPreflight({ verb }: ApiMethod): boolean {
  return verb === 'OPTIONS';
}
