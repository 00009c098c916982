import { runPolicies } from '../../../harness/check/run-policies';
import { total } from '../../../harness/cost/estimate';
import type { Fact, ObjectStore } from '../../../harness/facts/facts';
import { definePolicy, type Policy } from '../../../policies/define';

function store(address: string, changes: Partial<ObjectStore> = {}): ObjectStore {
  return { kind: 'ObjectStore', address, readFrom: [address], provider: 'aws', type: 'AWS::S3::Bucket', ...changes };
}

function policy(
  id: string,
  check: Parameters<typeof definePolicy<'ObjectStore', 'wrong', Record<never, never>>>[0]['check'],
): Policy {
  return definePolicy({
    id,
    summary: 'A rule of the test.',
    why: 'It says so.',
    fix: 'Mend it.',
    severity: 'error',
    capability: 'lake',
    sources: [{ url: 'https://duka.example/', asOf: null }],
    on: 'ObjectStore',
    options: {},
    messages: { wrong: '{{what}} is wrong' },
    check,
  });
}

function run(policies: readonly Policy[], facts: readonly Fact[]) {
  return runPolicies(policies, {
    input: 'a.json',
    facts,
    estimate: total([], []),
    settings: {},
    workloadOf: () => undefined,
  });
}

test('a value that nobody can know ends the fact with "cannot tell", and says why', () => {
  const versions = policy('a/versions', ({ versioned }, { need, report }) => {
    if (need(versioned, 'versioning') !== true) report({ messageId: 'wrong', data: { what: 'versioning' } });
  });
  const [unknown, off, on] = run(
    [versions],
    [
      store('U', { versioned: { unknown: 'known after apply' } }),
      store('V', { versioned: false }),
      store('W', { versioned: true }),
    ],
  );
  expect(unknown?.findings).toMatchObject([
    { status: 'cannot-tell', address: 'U', message: 'cannot tell: versioning is not known here (known after apply)' },
  ]);
  expect(off?.findings).toMatchObject([{ status: 'fail', message: 'versioning is wrong', fix: 'Mend it.' }]);
  expect(on?.findings).toEqual([]);
});

test('what cannot be told of one item does not hide the others', () => {
  const items = policy('a/items', (_store, { each, report, cannotTell }) => {
    each([1, 2, 3], (item) => {
      if (item === 2) cannotTell('two is a secret');
      report({ messageId: 'wrong', data: { what: item } });
    });
  });
  const messages = run([items], [store('S')]).flatMap(({ findings }) => findings.map(({ message }) => message));
  expect(messages).toEqual(['1 is wrong', 'cannot tell: two is a secret', '3 is wrong']);
});

test('the same finding counts once, also one that cannot be told', () => {
  const twice = policy('a/twice', (_store, { each, report, cannotTell }) => {
    each(['raw/', 'mart/'], () => {
      report({ messageId: 'wrong', data: { what: 'it' }, actual: '1' });
      cannotTell('more');
    });
    report({ messageId: 'wrong', data: { what: 'it' }, actual: '2' });
  });
  const found = run([twice], [store('S')]).flatMap(({ findings }) =>
    findings.map(({ message, actual }) => [message, actual]),
  );
  expect(found).toEqual([
    ['it is wrong', '1'],
    ['cannot tell: more', undefined],
    ['it is wrong', '2'],
  ]);
});

test('answers come in the order of facts and policies, and only for facts of the kind', () => {
  const pass = () => {};
  const estate: Fact = { kind: 'Estate', address: 'a.json', readFrom: [], provider: 'aws', type: 'cloudformation' };
  const facts = [store('B'), estate, store('A')];
  const policies = [policy('z/last', pass), policy('a/first', pass)];
  const order = run(policies, facts).map((verdict) => verdict.policy);
  expect(order).toEqual(['z/last', 'a/first', 'z/last', 'a/first']);
});

test('every check is handed the same list of facts of a kind', () => {
  const lists = new Set<unknown>();
  const asks = policy('a/asks', (_store, { all }) => {
    lists.add(all('ObjectStore'));
    lists.add(all('Grant'));
  });
  run([asks], [store('A'), store('B'), store('C')]);
  expect(lists.size).toBe(2);
});

test('a fault in a rule is not taken for an answer', () => {
  const broken = policy('a/broken', () => {
    throw new Error('a fault');
  });
  expect(() => run([broken], [store('S')])).toThrow('a fault');
});
