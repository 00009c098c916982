import { isUnknown } from '../../read/graph';
import type { Attribute, LifecycleRule, Maybe, Transition } from '../facts';

/** A transition of which class and days are known. */
export interface Step {
  readonly class: string;
  readonly afterDays: number;
  readonly rule: string;
}

/** What happens to the objects under a prefix; steps are sorted by day, those after the expiry included. */
export interface Timeline {
  readonly transitions: readonly Step[];
  readonly expireAfterDays?: number;
  readonly oldVersionsTransitions: readonly Step[];
  readonly oldVersionsExpireAfterDays?: number;
  readonly abortUploadsAfterDays?: number;
  /** What the rules leave open, sorted; empty: the timeline is complete. */
  readonly unknown: readonly string[];
}

interface NamedRule extends LifecycleRule {
  readonly name: string;
}

interface Told<T> {
  readonly known: T;
  readonly unknown: readonly string[];
}

function named(rule: LifecycleRule, index: number): NamedRule {
  return { ...rule, name: typeof rule.id === 'string' && rule.id !== '' ? rule.id : `number ${index + 1}` };
}

function open(rule: NamedRule, what: string, why: string): string {
  return `rule ${rule.name}: ${what} is not known (${why})`;
}

/** No prefix covers everything; a longer one covers only a part of what is asked for. */
function covers(rule: LifecycleRule, prefix: string): boolean {
  return (
    !isUnknown(rule.prefixes) && (rule.prefixes.length === 0 || rule.prefixes.some((one) => prefix.startsWith(one)))
  );
}

/** The rules that act on every object under the prefix, and those that may. */
function applying(rules: readonly NamedRule[], prefix: string): Told<readonly NamedRule[]> {
  const possible = rules.filter((rule) => !rule.narrowed && rule.enabled !== false);
  const relevant = possible.filter((rule) => isUnknown(rule.prefixes) || covers(rule, prefix));
  const doubts = (rule: NamedRule) => [
    ...(isUnknown(rule.enabled) ? [open(rule, 'whether it is enabled', rule.enabled.unknown)] : []),
    ...(isUnknown(rule.prefixes) ? [open(rule, 'which objects it is for', rule.prefixes.unknown)] : []),
  ];
  return {
    known: relevant.filter((rule) => doubts(rule).length === 0),
    unknown: relevant.flatMap(doubts),
  };
}

function earliest(
  rules: readonly NamedRule[],
  what: string,
  days: (rule: NamedRule) => Attribute<number>,
): Told<number | undefined> {
  const known = rules.map(days).filter((one) => typeof one === 'number');
  const unknown = rules.flatMap((rule) => {
    const one = days(rule);
    return isUnknown(one) ? [open(rule, what, one.unknown)] : [];
  });
  return { known: known.length === 0 ? undefined : Math.min(...known), unknown };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function byDay(a: Step, b: Step): number {
  return a.afterDays - b.afterDays || compare(a.class, b.class) || compare(a.rule, b.rule);
}

function stepsOf(
  rules: readonly NamedRule[],
  list: (rule: NamedRule) => Maybe<readonly Transition[]>,
): Told<readonly Step[]> {
  const told = rules.map((rule): Told<readonly Step[]> => {
    const transitions = list(rule);
    if (isUnknown(transitions)) return { known: [], unknown: [open(rule, 'what it moves', transitions.unknown)] };
    return {
      known: transitions.flatMap(({ class: target, afterDays }) =>
        isUnknown(target) || typeof afterDays !== 'number' ? [] : [{ class: target, afterDays, rule: rule.name }],
      ),
      unknown: transitions.flatMap(({ class: target, afterDays = { unknown: 'no number of days is given' } }) => [
        ...(isUnknown(target) ? [open(rule, 'the class of a transition', target.unknown)] : []),
        ...(isUnknown(afterDays) ? [open(rule, 'the day of a transition', afterDays.unknown)] : []),
      ]),
    };
  });
  return { known: told.flatMap(({ known }) => known).sort(byDay), unknown: told.flatMap(({ unknown }) => unknown) };
}

/** The same rules doing one thing only: what else they leave open is no doubt about that. */
export function onlyFor(
  rules: readonly LifecycleRule[],
  matter: 'abortUploadsAfterDays' | 'oldVersions',
): readonly LifecycleRule[] {
  return rules.map((rule) => ({
    id: rule.id,
    enabled: rule.enabled,
    prefixes: rule.prefixes,
    narrowed: rule.narrowed,
    transitions: [],
    [matter]: rule[matter],
  }));
}

/** What the enabled rules do to every object under the prefix: the earliest expiry wins; narrowed rules do not count. */
export function timelineOf(rules: readonly LifecycleRule[], prefix: string): Timeline {
  const apply = applying(rules.map(named), prefix);
  const transitions = stepsOf(apply.known, (rule) => rule.transitions);
  const oldVersions = stepsOf(apply.known, (rule) => rule.oldVersions?.transitions ?? []);
  const expiry = earliest(apply.known, 'its expiry', (rule) => rule.expireAfterDays);
  const oldExpiry = earliest(apply.known, 'the expiry of old versions', (rule) => rule.oldVersions?.expireAfterDays);
  const abort = earliest(apply.known, 'when it ends uploads', (rule) => rule.abortUploadsAfterDays);
  const unknown = [apply, transitions, oldVersions, expiry, oldExpiry, abort].flatMap((told) => told.unknown);
  return {
    transitions: transitions.known,
    ...(expiry.known === undefined ? {} : { expireAfterDays: expiry.known }),
    oldVersionsTransitions: oldVersions.known,
    ...(oldExpiry.known === undefined ? {} : { oldVersionsExpireAfterDays: oldExpiry.known }),
    ...(abort.known === undefined ? {} : { abortUploadsAfterDays: abort.known }),
    unknown: [...new Set(unknown)].sort(),
  };
}

/** The prefixes between which timelines differ, sorted; '' where a rule is for the whole store, and where no rule is. */
export function scopesOf(rules: readonly LifecycleRule[]): readonly string[] {
  const acting = rules.filter((rule) => rule.enabled !== false && !rule.narrowed);
  const prefixes = acting.flatMap((rule) =>
    isUnknown(rule.prefixes) ? [] : rule.prefixes.length === 0 ? [''] : rule.prefixes,
  );
  return prefixes.length === 0 ? [''] : [...new Set(prefixes)].sort();
}
