import fc from 'fast-check';
import { distinct, withFingerprints } from '../../../harness/report/fingerprint';
import type { Finding } from '../../../harness/report/result';
import { finding } from '../../fixtures/result';

const of = (...findings: readonly Finding[]) => withFingerprints(findings).map(({ fingerprint }) => fingerprint);
const one = (changes: Partial<Finding> = {}) => of(finding(changes))[0];

const anyFinding = fc
  .record(
    {
      policy: fc.constantFrom('cost/a', 'cost/b'),
      messageId: fc.constantFrom('m', 'n'),
      input: fc.constantFrom('a.json', 'b.json'),
      address: fc.constantFrom('A', 'A1', 'B.2'),
      message: fc.constantFrom('prefix raw', 'prefix raw_2', 'after 30 days', 'after 60 days'),
      actual: fc.constantFrom('USD 7,451', 'USD 9', 'none'),
      expected: fc.constantFrom('1', '2'),
      line: fc.nat(),
    },
    { requiredKeys: ['policy', 'messageId', 'input', 'address', 'message'] },
  )
  .map(finding);
const findings = fc.array(anyFinding, { maxLength: 20 }).map(distinct);

test('two findings that say different things never share one', () => {
  fc.assert(
    fc.property(findings, (all) => {
      expect(new Set(of(...all)).size).toBe(all.length);
    }),
  );
});

test('moved lines and another order change none', () => {
  const moved = findings.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length }), fc.nat({ max: 50 })),
  );
  fc.assert(
    fc.property(moved, ([all, shuffled, by]) => {
      const later = shuffled.map((each) => ({ ...each, line: (each.line ?? 0) + 1 + by }));
      expect(of(...later).sort()).toEqual(of(...all).sort());
    }),
  );
});

test('another measure is still the known finding', () => {
  const dear = (dollars: string, share: string) =>
    one({ actual: `USD ${dollars} a month`, message: `it costs more (${share} %) than the budget` });

  expect(dear('12,000.5', '130')).toBe(dear('7,451', '104'));
});

test.each<[string, Partial<Finding>]>([
  ['policy', { policy: 'security/other' }],
  ['input', { input: 'gcp' }],
  ['resource', { address: 'duka-prod-lake/LakeRawStore2' }],
  ['message', { messageId: 'wrong' }],
  ['name in a message', { message: 'it is encrypted with key_2 of the provider' }],
  ['date', { message: 'it ends on 2027-03-31' }],
  ['word of what was found', { actual: 'two keys' }],
])('another %s is another finding', (_, changes) => {
  expect(one(changes)).not.toBe(one());
});

test('names with digits are told apart', () => {
  expect(one({ message: 'dataset orders_2' })).not.toBe(one({ message: 'dataset orders_3' }));
  expect(one({ message: 'it ends on 2027-03-31' })).not.toBe(one({ message: 'it ends on 2028-03-31' }));
});

test('the fix, the waiver, the severity and the type say nothing about which finding it is', () => {
  const waived = { reason: 'it moves in May', owner: 'o', expires: '2027-03-31' };

  expect(one({ fix: 'Another.', severity: 'info', type: 'T', waived })).toBe(one());
});

test('one file is one input, however it was named', () => {
  const [first, ...others] = ['a/b.json', './a/b.json', '.\\a\\b.json'].map((input) => one({ input }));

  expect(others).toEqual([first, first]);
});

test('the same finding twice is told once, at its first place', () => {
  const [first, again] = [finding({ line: 3 }), finding({ line: 9 })];

  expect(distinct([first, finding({ address: 'B' }), again])).toEqual([first, finding({ address: 'B' })]);
});
