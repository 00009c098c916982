import { isDeepStrictEqual } from 'node:util';
import type { LifecycleRule, ObjectStore } from '../harness/facts/facts';
import { type Step, scopesOf, type Timeline, timelineOf } from '../harness/facts/object-store/timeline';
import { isUnknown } from '../harness/read/graph';
import { type CloudProvider, isCloudProvider } from '../reference/row';
import { classesOf, type StorageClass, storageClass } from '../reference/storage-classes';

/** From the day on which an object comes to a storage class. */
export interface Stay {
  readonly class: StorageClass;
  readonly fromDay: number;
}

/** What lifecycle rules do, as they age, to the objects under one prefix or to their old versions. */
export interface Aging {
  readonly of: 'objects' | 'old versions';
  /** By day. Objects start in the store's own class; the class in which a version becomes old is not known. */
  readonly stays: readonly Stay[];
  /** Of objects their age; of old versions the days since they were replaced. */
  readonly expireOnDay?: number;
  /** The day on which nothing is left to pay for; absent: never, or not known. */
  readonly goneOnDay?: number;
  /** What the input does not tell. */
  readonly unknown: readonly string[];
}

type Stays = Pick<Aging, 'stays' | 'unknown'>;
const NONE: Stays = { stays: [], unknown: [] };

function stayIn(provider: CloudProvider, name: string, fromDay: number): Stays {
  const known = storageClass(provider, name);
  return known === undefined
    ? { stays: [], unknown: [`${name} is no storage class of ${provider} that is known`] }
    : { stays: [{ class: known, fromDay }], unknown: [] };
}

function firstStay(store: ObjectStore, provider: CloudProvider): Stays {
  const written = store.storageClass ?? classesOf(provider)[0]?.class ?? '';
  return isUnknown(written)
    ? { stays: [], unknown: [`the class of new objects is not known (${written.unknown})`] }
    : stayIn(provider, written, 0);
}

/** Of two moves on one day the colder comes second, in whatever order the file writes them. */
function staysOf(provider: CloudProvider, first: Stays, steps: readonly Step[]): Stays {
  const known = [first, ...steps.map((step) => stayIn(provider, step.class, step.afterDays))];
  const stays = known.flatMap((one) => one.stays);
  return {
    stays: stays.sort((a, b) => a.fromDay - b.fromDay || a.class.rank - b.class.rank),
    unknown: known.flatMap(({ unknown }) => unknown),
  };
}

/** Expiry deletes at once, or in a versioned store makes an old version, which stays until old versions expire. */
function goneOn(versioned: ObjectStore['versioned'], expired?: number, oldExpired = Infinity): Partial<Aging> {
  if (expired === undefined || isUnknown(versioned)) return {};
  return { goneOnDay: versioned === true ? expired + oldExpired : expired };
}

function ofObjects(store: ObjectStore, provider: CloudProvider, timeline: Timeline, first: Stays): Aging {
  const { expireAfterDays: expired, oldVersionsExpireAfterDays: oldExpired } = timeline;
  const acts = timeline.transitions.length > 0 || expired !== undefined;
  const { stays, unknown } = staysOf(provider, acts ? first : NONE, timeline.transitions);
  return {
    of: 'objects',
    stays,
    ...(expired === undefined ? {} : { expireOnDay: expired }),
    ...goneOn(store.versioned, expired, oldExpired),
    unknown: [...unknown, ...timeline.unknown],
  };
}

/** A rule of Cloud Storage acts on old versions like on objects, unless it says otherwise: that is told of once. */
function ofOldVersions(store: ObjectStore, provider: CloudProvider, timeline: Timeline): readonly Aging[] {
  const { expireAfterDays, oldVersionsExpireAfterDays: expired, oldVersionsTransitions: moves } = timeline;
  const sameAsObjects = expired === expireAfterDays && isDeepStrictEqual(moves, timeline.transitions);
  const isVersioned = store.versioned === true || isUnknown(store.versioned);
  if (!isVersioned || (provider === 'gcp' && sameAsObjects)) return [];
  const { stays, unknown } = staysOf(provider, NONE, moves);
  const end = expired === undefined ? {} : { expireOnDay: expired, goneOnDay: expired };
  return [{ of: 'old versions', stays, ...end, unknown: [...unknown, ...timeline.unknown] }];
}

function agingsUnder(store: ObjectStore, provider: CloudProvider, rules: readonly LifecycleRule[], first: Stays) {
  return scopesOf(rules).flatMap((prefix) => {
    const timeline = timelineOf(rules, prefix);
    return [ofObjects(store, provider, timeline, first), ...ofOldVersions(store, provider, timeline)];
  });
}

/**
 * Each prefix on its own. A rule for only some of its objects (by tag or size) is taken by itself, since the others act
 * on different objects as well.
 */
export function agingsOf(store: ObjectStore, rules: readonly LifecycleRule[]): readonly Aging[] {
  const { provider } = store;
  if (!isCloudProvider(provider)) return [];
  const narrowed = rules.filter((rule) => rule.narrowed).map((rule) => [{ ...rule, narrowed: false }]);
  return [
    ...agingsUnder(store, provider, rules, firstStay(store, provider)),
    ...narrowed.flatMap((rule) => agingsUnder(store, provider, rule, NONE)),
  ];
}
