import fc from 'fast-check';
import { assemble } from '../../../harness/check/assemble';
import type { InputAnswer } from '../../../harness/check/check-input';
import { total } from '../../../harness/cost/estimate';
import type { Finding } from '../../../harness/report/result';
import { definePolicy } from '../../../policies/define';

const POLICIES = ['cost/a', 'cost/b', 'security/c'];

const policies = POLICIES.map((id) =>
  definePolicy({
    id,
    summary: 's',
    why: 'w',
    fix: 'f',
    severity: 'error',
    capability: 'lake',
    sources: [{ url: 'https://duka.example/', asOf: null }],
    options: {},
    on: 'ObjectStore',
    messages: { m: 'm' },
    check: () => {},
  }),
);

function answer(path: string, passed: Readonly<Record<string, number>>, budget?: number): InputAnswer {
  const input = { path, kind: 'cloudformation', resources: 1, mapped: 1, notRelevant: 0, unmapped: {}, passed };
  return { input, findings: [], estimate: total([], []), ...(budget === undefined ? {} : { budget }) };
}

const waived = { reason: 'it moves in May', owner: 'data@duka.example', expires: '2027-03-31' };

const anyFinding: fc.Arbitrary<Finding> = fc.record(
  {
    policy: fc.constantFrom(...POLICIES, 'schema/E1'),
    messageId: fc.constantFrom('m', 'n'),
    severity: fc.constantFrom('error', 'warning'),
    status: fc.constantFrom('fail', 'cannot-tell'),
    input: fc.constantFrom('z.json', 'a.json'),
    address: fc.constantFrom('A', 'B'),
    message: fc.constantFrom('m', 'n'),
    actual: fc.constantFrom('1', '2'),
    line: fc.constantFrom(1, 2),
    waived: fc.constant(waived),
    fix: fc.constant('f'),
  },
  { requiredKeys: ['policy', 'messageId', 'severity', 'status', 'input', 'address', 'message', 'fix'] },
);

function result(findings: readonly Finding[]) {
  const answers = [answer('z.json', { 'cost/a': 3, 'cost/b': 1 }, 900), answer('a.json', { 'cost/a': 2 })];
  const gate = { failOn: 'warning', failOnCannotTell: false } as const;
  return assemble({ version: '1.2.3', today: '2027-01-01', policies, gate, answers, findings, notices: [] });
}

function finding(input: string, address: string, policy: string, changes: Partial<Finding> = {}): Finding {
  return {
    policy,
    messageId: 'm',
    severity: 'error',
    status: 'fail',
    input,
    address,
    message: 'm',
    fix: 'f',
    ...changes,
  };
}

it('adds up: every finding counts once, and the policies make the sum', () => {
  fc.assert(
    fc.property(fc.array(anyFinding), (findings) => {
      const { summary } = result(findings);
      const tallies = Object.values(summary.byPolicy);
      for (const count of ['pass', 'fail', 'cannotTell', 'waived'] as const)
        expect(tallies.reduce((sum, tally) => sum + tally[count], 0)).toBe(summary[count]);
      expect(summary.fail + summary.cannotTell + summary.waived).toBe(findings.length);
      expect(summary.pass).toBe(6);
    }),
  );
});

it('counts what is waived as waived, whether it fails or cannot be told', () => {
  const changes: readonly Partial<Finding>[] = [
    {},
    { waived },
    { status: 'cannot-tell' },
    { status: 'cannot-tell', waived },
  ];
  const { summary } = result(changes.map((one) => finding('a.json', 'A', 'cost/a', one)));

  expect(summary.byPolicy['cost/a']).toEqual({ pass: 5, fail: 1, cannotTell: 1, waived: 2, known: 0 });
});

it.each<[string, Partial<Finding>, Partial<Finding>]>([
  ['what was found', { actual: '1' }, { actual: '2' }],
  ['what is expected', { expected: '1' }, { expected: '2' }],
  ['the line', { line: 1 }, { line: 2 }],
  ['the status', { status: 'cannot-tell' }, { status: 'fail' }],
  ['the waiver', {}, { waived }],
])('orders findings that differ in nothing but %s', (_, less, more) => {
  const [one, other] = [finding('a.json', 'A', 'cost/a', less), finding('a.json', 'A', 'cost/a', more)];

  expect(result([other, one]).findings).toMatchObject([one, other]);
});

it('orders findings by what they say, never by the order they came in', () => {
  const shuffled = fc
    .array(anyFinding)
    .chain((one) => fc.tuple(fc.constant(one), fc.shuffledSubarray(one, { minLength: one.length })));
  fc.assert(
    fc.property(shuffled, ([one, other]) => {
      expect(result(other).findings).toEqual(result(one).findings);
    }),
  );
});

it('orders findings by input as given, then address, then policy', () => {
  const { findings } = result([
    finding('a.json', 'A', 'cost/a'),
    finding('z.json', 'B', 'cost/a'),
    finding('z.json', 'A', 'security/c'),
    finding('z.json', 'A', 'cost/b'),
  ]);

  expect(findings.map(({ input, address, policy }) => `${input} ${address} ${policy}`)).toEqual([
    'z.json A cost/b',
    'z.json A security/c',
    'z.json B cost/a',
    'a.json A cost/a',
  ]);
});

it('lists every policy, also one that had nothing to judge', () => {
  expect(result([]).summary.byPolicy).toEqual({
    'cost/a': { pass: 5, fail: 0, cannotTell: 0, waived: 0, known: 0 },
    'cost/b': { pass: 1, fail: 0, cannotTell: 0, waived: 0, known: 0 },
    'security/c': { pass: 0, fail: 0, cannotTell: 0, waived: 0, known: 0 },
  });
});

it('keeps the budget beside each estimate, where there is one', () => {
  expect(result([]).costs).toEqual([
    { input: 'z.json', estimate: total([], []), budget: 900 },
    { input: 'a.json', estimate: total([], []) },
  ]);
});
