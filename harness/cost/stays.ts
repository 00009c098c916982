import { admits, type Stay } from '../../plan/lake/stay';
import type { HeldDataset } from '../../policies/define';
import { limit } from '../../reference/limits';
import { type CloudProvider, isCloudProvider } from '../../reference/row';
import { classesOf, type StorageClass, storageClass } from '../../reference/storage-classes';
import type { LifecycleRule, ObjectStore } from '../facts/facts';
import { timelineOf } from '../facts/object-store/timeline';
import { isUnknown } from '../read/graph';

/** Where the data of a dataset is as it ages, or why nobody can say. */
export type Whereabouts = { readonly stays: readonly Stay[] } | { readonly why: string };

const DEFAULT_SOFT_DELETE_DAYS = limit('gcs-soft-delete-default').value / 86_400;

/** Days for which deleted data is still there and paid for: as an old version, then as a soft-deleted object. */
function lingerDays(store: ObjectStore, oldVersionsExpireAfterDays: number | undefined): number {
  const { provider, versioned, softDeleteDays } = store;
  const asOldVersion = versioned === true ? (oldVersionsExpireAfterDays ?? Number.POSITIVE_INFINITY) : 0;
  const byDefault = provider === 'gcp' ? DEFAULT_SOFT_DELETE_DAYS : 0;
  return asOldVersion + (typeof softDeleteDays === 'number' ? softDeleteDays : byDefault);
}

interface Move {
  readonly class: StorageClass;
  readonly fromDay: number;
}

/** Moves that happen: a lifecycle rule moves data only while it is there, and only to what is colder than where it lies. */
function happening(
  moves: readonly Move[],
  hot: StorageClass,
  dataset: HeldDataset,
  expireDay: number,
): readonly Move[] {
  return moves
    .filter((move) => move.fromDay < expireDay && admits(move.class, dataset))
    .filter((move, index, all) =>
      [hot, ...all.slice(0, index).map((earlier) => earlier.class)].every(({ rank }) => rank < move.class.rank),
    );
}

function firstClass(provider: CloudProvider, name: string | undefined): StorageClass | undefined {
  return name === undefined ? classesOf(provider)[0] : storageClass(provider, name);
}

/** First in the class of new objects, then class by class, then wherever it expired until it is really gone. */
export function staysOf(store: ObjectStore, dataset: HeldDataset, rules: readonly LifecycleRule[]): Whereabouts {
  const { provider, storageClass: name, versioned, softDeleteDays } = store;
  if (!isCloudProvider(provider)) return { why: `the storage classes of ${provider} are not known` };
  if (isUnknown(name)) return { why: `its storage class is not known (${name.unknown})` };
  if (isUnknown(versioned)) return { why: `whether it keeps old versions is not known (${versioned.unknown})` };
  if (isUnknown(softDeleteDays))
    return { why: `how long it keeps what was deleted is not known (${softDeleteDays.unknown})` };
  const first = firstClass(provider, name);
  if (first === undefined) return { why: `the storage class ${name} is not known` };
  const timeline = timelineOf(rules, dataset.prefix);
  const [doubt] = timeline.unknown;
  if (doubt !== undefined) return { why: doubt };
  const moves = timeline.transitions.flatMap((step) => {
    const to = storageClass(provider, step.class);
    return to === undefined ? [] : [{ class: to, fromDay: step.afterDays }];
  });
  if (moves.length < timeline.transitions.length) return { why: 'it moves data to a storage class that is not known' };
  const expireDay = timeline.expireAfterDays ?? Number.POSITIVE_INFINITY;
  const places = [{ class: first, fromDay: 0 }, ...happening(moves, first, dataset, expireDay)];
  const goneOnDay = expireDay + lingerDays(store, timeline.oldVersionsExpireAfterDays);
  return {
    stays: places.map((place, index) => ({
      dataset,
      ...place,
      untilDay: places[index + 1]?.fromDay ?? goneOnDay,
      moved: index > 0,
    })),
  };
}
