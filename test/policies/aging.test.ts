import fc from 'fast-check';
import { runPolicies } from '../../harness/check/run-policies';
import { total } from '../../harness/cost/estimate';
import type { LifecycleRule, ObjectStore } from '../../harness/facts/facts';
import { agingsOf } from '../../policies/aging';
import { expireBeforeMinimumDuration } from '../../policies/lifecycle/expire-before-minimum-duration';
import { transitionOrder } from '../../policies/lifecycle/transition-order';
import { type CloudProvider, PROVIDERS } from '../../reference/row';
import { classesOf, type StorageClass } from '../../reference/storage-classes';

const RULE: LifecycleRule = { enabled: true, prefixes: [], narrowed: false, transitions: [] };

function store(
  provider: CloudProvider,
  rules: readonly LifecycleRule[],
  changes: Partial<ObjectStore> = {},
): ObjectStore {
  const base = { kind: 'ObjectStore', address: 'Lake', readFrom: ['Lake'], provider, type: 'store' } as const;
  return { ...base, versioned: false, lifecycle: rules, ...changes };
}

interface Plan {
  readonly provider: CloudProvider;
  readonly moves: readonly { readonly class: string; readonly afterDays: number }[];
  readonly expireAfterDays: number;
}

/** From warm to cold, each class for its least stay and some days more. */
function lawful(provider: CloudProvider, classes: readonly StorageClass[], more: readonly number[]): Plan {
  const [hot] = classesOf(provider);
  let day = 0;
  let least = hot?.minimumDays ?? 0;
  const moves = classes.map((one, index) => {
    day = Math.max(day + least, one.minimumDaysBeforeTransition) + (more[index] ?? 0);
    least = one.minimumDays;
    return { class: one.class, afterDays: day };
  });
  return { provider, moves, expireAfterDays: day + least + 1 };
}

const plans = fc
  .constantFrom(...PROVIDERS)
  .chain((provider) =>
    fc
      .tuple(fc.subarray(classesOf(provider).slice(1)), fc.array(fc.nat(400), { minLength: 6, maxLength: 6 }))
      .map(([classes, more]) => lawful(provider, classes, more)),
  );

function findingsOf({ provider, moves, expireAfterDays }: Plan) {
  const facts = [store(provider, [{ ...RULE, transitions: moves, expireAfterDays }])];
  const evidence = { input: 'a', facts, estimate: total([], []), settings: {}, workloadOf: () => undefined };
  return runPolicies([transitionOrder, expireBeforeMinimumDuration], evidence).flatMap(({ findings }) => findings);
}

test('whatever classes and days keep to their least stays, no rule finds fault', () => {
  fc.assert(fc.property(plans, (plan) => expect(findingsOf(plan)).toEqual([])));
});

test('however the moves are ordered in the file, the answer is the same', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const late = { ...plan, expireAfterDays: Math.ceil(plan.expireAfterDays / 2) };
      expect(findingsOf({ ...late, moves: late.moves.toReversed() })).toEqual(findingsOf(late));
    }),
  );
});

test('an expiry before the last move is always found', () => {
  const moved = plans.filter(({ moves }) => moves.length > 0);
  fc.assert(
    fc.property(moved, (plan) => {
      const expireAfterDays = plan.moves.at(-1)?.afterDays ?? 0;
      expect(findingsOf({ ...plan, expireAfterDays }).map(({ messageId }) => messageId)).toContain('after-expiry');
    }),
  );
});

test('what is deleted in a versioned store is gone when its old version is', () => {
  const rule = { ...RULE, expireAfterDays: 90, oldVersions: { transitions: [], expireAfterDays: 14 } };
  const [objects, old] = agingsOf(store('aws', [rule], { versioned: true }), [rule]);
  expect(objects).toMatchObject({ of: 'objects', expireOnDay: 90, goneOnDay: 104 });
  expect(old).toMatchObject({ of: 'old versions', expireOnDay: 14, goneOnDay: 14 });
});

test('without an expiry of old versions it is never gone', () => {
  const rule = { ...RULE, expireAfterDays: 90 };
  const [objects] = agingsOf(store('aws', [rule], { versioned: true }), [rule]);
  expect(objects?.goneOnDay).toBe(Number.POSITIVE_INFINITY);
});

test('an unknown class of new objects matters only where a rule acts on them', () => {
  const storageClass = { unknown: 'known after apply' };
  expect(agingsOf(store('gcp', [], { storageClass }), [])).toMatchObject([{ unknown: [] }]);
  const rule = { ...RULE, expireAfterDays: 90 };
  expect(agingsOf(store('gcp', [rule], { storageClass }), [rule])[0]?.unknown).toEqual([
    'the class of new objects is not known (known after apply)',
  ]);
});
