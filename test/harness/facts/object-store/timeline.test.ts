import fc from 'fast-check';
import type { LifecycleRule } from '../../../../harness/facts/facts';
import { scopesOf, timelineOf } from '../../../../harness/facts/object-store/timeline';

const RULE: LifecycleRule = { enabled: true, prefixes: [], narrowed: false, transitions: [] };
const WHY = { unknown: 'a parameter' };

describe('what happens to objects under a prefix', () => {
  const rules: readonly LifecycleRule[] = [
    {
      ...RULE,
      id: 'all',
      expireAfterDays: 365,
      abortUploadsAfterDays: 7,
      oldVersions: { transitions: [], expireAfterDays: 30 },
    },
    {
      ...RULE,
      id: 'orders',
      prefixes: ['orders/'],
      expireAfterDays: 90,
      transitions: [
        { class: 'GLACIER', afterDays: 60 },
        { class: 'STANDARD_IA', afterDays: 30 },
      ],
      oldVersions: { transitions: [{ class: 'GLACIER', afterDays: 1 }] },
    },
  ];

  test('is what the rules for it and for everything do, the earliest first', () => {
    expect(timelineOf(rules, 'orders/')).toEqual({
      transitions: [
        { class: 'STANDARD_IA', afterDays: 30, rule: 'orders' },
        { class: 'GLACIER', afterDays: 60, rule: 'orders' },
      ],
      expireAfterDays: 90,
      oldVersionsTransitions: [{ class: 'GLACIER', afterDays: 1, rule: 'orders' }],
      oldVersionsExpireAfterDays: 30,
      abortUploadsAfterDays: 7,
      unknown: [],
    });
  });

  test('is not what a rule for a part of them, a narrowed or a disabled one does', () => {
    const others = [
      { ...RULE, prefixes: ['orders/2020/'], expireAfterDays: 1 },
      { ...RULE, narrowed: true, expireAfterDays: 1 },
      { ...RULE, enabled: false, expireAfterDays: 1 },
    ];

    expect(timelineOf(others, 'orders/')).toEqual({ transitions: [], oldVersionsTransitions: [], unknown: [] });
  });

  test.each<[string, Partial<LifecycleRule>, string]>([
    ['whether a rule is enabled', { enabled: WHY }, 'rule r: whether it is enabled is not known (a parameter)'],
    ['which objects a rule is for', { prefixes: WHY }, 'rule r: which objects it is for is not known (a parameter)'],
    ['an expiry', { expireAfterDays: WHY }, 'rule r: its expiry is not known (a parameter)'],
    ['the transitions', { transitions: WHY }, 'rule r: what it moves is not known (a parameter)'],
    [
      'a class',
      { transitions: [{ class: WHY, afterDays: 1 }] },
      'rule r: the class of a transition is not known (a parameter)',
    ],
    [
      'a day',
      { transitions: [{ class: 'GLACIER', afterDays: undefined }] },
      'rule r: the day of a transition is not known (no number of days is given)',
    ],
    ['when uploads end', { abortUploadsAfterDays: WHY }, 'rule r: when it ends uploads is not known (a parameter)'],
    [
      'the expiry of old versions',
      { oldVersions: { transitions: [], expireAfterDays: WHY } },
      'rule r: the expiry of old versions is not known (a parameter)',
    ],
  ])('says that it cannot tell %s', (_, part, expected) => {
    expect(timelineOf([{ ...RULE, id: 'r', ...part }], 'orders/').unknown).toEqual([expected]);
  });

  test('names a rule without a name by its place', () => {
    expect(timelineOf([RULE, { ...RULE, expireAfterDays: WHY }], '').unknown).toEqual([
      expect.stringContaining('rule number 2:'),
    ]);
  });
});

test('scopes are the prefixes of rules that act, and the whole store where a rule is for it or none acts', () => {
  expect(
    scopesOf([
      { ...RULE, prefixes: ['b/', 'a/'] },
      { ...RULE, prefixes: ['a/'] },
    ]),
  ).toEqual(['a/', 'b/']);
  expect(scopesOf([{ ...RULE, prefixes: ['a/'] }, RULE])).toEqual(['', 'a/']);
  expect(
    scopesOf([
      { ...RULE, prefixes: ['a/'], enabled: false },
      { ...RULE, prefixes: ['b/'], narrowed: true },
    ]),
  ).toEqual(['']);
  expect(scopesOf([])).toEqual(['']);
});

describe('for any rules', () => {
  const days = fc.option(fc.oneof(fc.nat(1000), fc.constant(WHY)), { nil: undefined });
  const prefix = fc.constantFrom('', 'a/', 'a/b/', 'c/');
  const rule: fc.Arbitrary<LifecycleRule> = fc.record({
    id: fc.constantFrom('x', 'y', 'z'),
    enabled: fc.constantFrom(true, true, false, WHY),
    prefixes: fc.oneof(fc.array(prefix, { maxLength: 2 }), fc.constant(WHY)),
    narrowed: fc.boolean(),
    transitions: fc.array(fc.record({ class: fc.constantFrom('GLACIER', 'STANDARD_IA'), afterDays: days }), {
      maxLength: 2,
    }),
    expireAfterDays: days,
  });

  test('their order does not matter', () => {
    fc.assert(
      fc.property(fc.array(rule), prefix, (rules, under) => {
        expect(timelineOf(rules.toReversed(), under)).toEqual(timelineOf(rules, under));
        expect(scopesOf(rules.toReversed())).toEqual(scopesOf(rules));
      }),
    );
  });

  test('one rule more never keeps objects for longer', () => {
    fc.assert(
      fc.property(fc.array(rule), rule, prefix, (rules, more, under) => {
        const expiry = (all: readonly LifecycleRule[]) =>
          timelineOf(all, under).expireAfterDays ?? Number.POSITIVE_INFINITY;

        expect(expiry([...rules, more])).toBeLessThanOrEqual(expiry(rules));
      }),
    );
  });

  test('what lies deeper is kept no longer than what is above it', () => {
    fc.assert(
      fc.property(fc.array(rule), (rules) => {
        const expiry = (under: string) => timelineOf(rules, under).expireAfterDays ?? Number.POSITIVE_INFINITY;

        expect(expiry('a/b/')).toBeLessThanOrEqual(expiry('a/'));
        expect(expiry('a/')).toBeLessThanOrEqual(expiry(''));
      }),
    );
  });
});
