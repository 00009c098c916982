import { isUnknown } from '../read/graph';
import type { Attribute, Maybe } from './facts';

export function isKnown<T>(value: Maybe<T>): value is T {
  return !isUnknown(value);
}

/** A list is known when each of its items is; otherwise the first reason stands for all. */
export function allKnown<T>(values: readonly Maybe<T>[]): Maybe<readonly T[]> {
  return values.find(isUnknown) ?? values.filter(isKnown);
}

type Present = NonNullable<unknown>;

/** Unknown and absent pass through. */
export function mapKnown<T extends Present, U>(value: Maybe<T>, map: (known: T) => U): Maybe<U>;
export function mapKnown<T extends Present, U>(value: Attribute<T>, map: (known: T) => U): Attribute<U>;
export function mapKnown<T extends Present, U>(value: Attribute<T>, map: (known: T) => U): Attribute<U> {
  if (value === undefined) return undefined;
  return isUnknown(value) ? value : map(value);
}

/** One list of lists, known when each of them is. */
export function joined<T>(lists: readonly Maybe<readonly T[]>[]): Maybe<readonly T[]> {
  return mapKnown(allKnown(lists), (known) => known.flat());
}

/** True only if every flag is; a flag that is absent is off. */
export function allTrue(flags: readonly Attribute<boolean>[]): Maybe<boolean> {
  if (flags.some((flag) => flag === false || flag === undefined)) return false;
  return flags.find(isUnknown) ?? true;
}

/** Of a flag that several parts may raise, only those that do say so. */
export function ifTrue(flag: Attribute<boolean>): Attribute<boolean> {
  return flag === false ? undefined : flag;
}

/** True if one flag is; absent if none is there. */
export function anyTrue(flags: readonly Attribute<boolean>[]): Attribute<boolean> {
  return flags.find((flag) => flag === true) ?? flags.find(isUnknown) ?? flags.find((flag) => flag === false);
}
