import { cloudformation } from '../../../harness/testing/inputs';
import { type Case, type Cases, type FailingCase, PolicyTester } from '../../../harness/testing/policy-tester';
import { definePolicy, type Policy } from '../../../policies/define';

type Check = Parameters<
  typeof definePolicy<'ObjectStore', 'unversioned' | 'unnamed', Record<never, never>>
>[0]['check'];

const versionedAndNamed: Check = (store, { need, report }) => {
  if (need(store.versioned, 'versioning') !== true) report({ messageId: 'unversioned', data: { name: 'it' } });
  if (need(store.name, 'the name') === undefined) report({ messageId: 'unnamed' });
};

function policy(check: Check = versionedAndNamed, unnamed = 'it has no name'): Policy {
  return definePolicy({
    id: 'test/versioned',
    summary: 'Stores keep versions.',
    why: 'So that a bad load can be undone.',
    fix: 'Keep versions.',
    severity: 'warning',
    capability: 'lake',
    sources: [{ url: 'https://duka.example/', asOf: null }],
    on: 'ObjectStore',
    options: {},
    messages: { unversioned: '{{name}} keeps no versions', unnamed },
    check,
  });
}

function bucket(properties: Readonly<Record<string, string | { Status: string }>>) {
  return cloudformation({ Lake: { Type: 'AWS::S3::Bucket', Properties: properties } });
}

const VERSIONED = { VersioningConfiguration: { Status: 'Enabled' } };
const passing: Case = { name: 'versions', input: bucket({ BucketName: 'lake', ...VERSIONED }) };
const unversioned: FailingCase = {
  name: 'no versions',
  input: bucket({ BucketName: 'lake' }),
  findings: [{ messageId: 'unversioned', address: 'Lake' }],
};
const unnamed: FailingCase = {
  name: 'no name',
  input: bucket(VERSIONED),
  findings: [{ messageId: 'unnamed', address: 'Lake' }],
};
const good: Cases = { passing: [passing], failing: [unversioned, unnamed] };

/** What the tests that the tester would make say when they run. */
function complaints(rule: Policy, cases: Cases): readonly string[] {
  const found: string[] = [];
  const it = (_name: string, body: () => void) => {
    try {
      body();
    } catch (error) {
      found.push(String(error).replace(/^\w+( \[\w+\])?: /, ''));
    }
  };
  PolicyTester.run(rule, cases, { describe: (_name, body) => body(), it });
  return found;
}

test('it has nothing to say of good cases', () => {
  expect(complaints(policy(), good)).toEqual([]);
});

test('it gives each case a test of its own', () => {
  const names: string[] = [];
  PolicyTester.run(policy(), good, { describe: (_name, body) => body(), it: (name) => names.push(name) });
  expect(names).toEqual(['has cases that can fail', 'passes: versions', 'finds: no versions', 'finds: no name']);
});

test.each<[string, Cases]>([
  ['passing', { ...good, passing: [] as unknown as Cases['passing'] }],
  ['failing', { ...good, failing: [] as unknown as Cases['failing'] }],
])('it refuses an empty list of %s cases', (_which, cases) => {
  expect(complaints(policy(), cases)).toContainEqual(expect.stringContaining('needs passing and failing cases'));
});

test('it refuses a message that no case triggers', () => {
  expect(complaints(policy(), { ...good, failing: [unversioned] })).toEqual([
    'no failing case of test/versioned triggers the message "unnamed"',
  ]);
});

test('it refuses a message that the policy does not have', () => {
  const odd: FailingCase = { ...unnamed, findings: [{ messageId: 'nameless', address: 'Lake' }] };
  const found = complaints(policy(), {
    ...good,
    failing: [unversioned, unnamed, { ...odd, name: 'odd', input: bucket({ ...VERSIONED, AccessControl: 'Private' }) }],
  });
  expect(found[0]).toContain('expects "nameless", which is no message of it');
});

test('it refuses two cases of the same name', () => {
  const other = { ...unnamed, name: 'no versions' };
  expect(complaints(policy(), { ...good, failing: [unversioned, other] })[0]).toContain('have the same name');
});

test('it refuses two cases of the same content, wherever they stand', () => {
  const again = { ...passing, name: 'no versions, it is said', findings: unversioned.findings };
  expect(complaints(policy(), { ...good, failing: [unversioned, unnamed, again] })[0]).toContain(
    'have the same content',
  );
});

test('it refuses a rule that changes its input', () => {
  const changes: Check = (store, questions) => {
    Object.assign(store, { versioned: true });
    versionedAndNamed(store, questions);
  };
  expect(complaints(policy(changes), good)).toContainEqual(expect.stringContaining('read only'));
});

test('it refuses a rule that changes what is known of the data', () => {
  const changes: Check = (store, questions) => {
    if (questions.workload !== undefined) Object.assign(questions.workload, { horizonDays: 0 });
    versionedAndNamed(store, questions);
  };
  const known = { ...passing, workload: { Lake: { datasets: [], horizonDays: 365 } } };
  expect(complaints(policy(changes), { ...good, passing: [known] })).toContainEqual(
    expect.stringContaining('read only'),
  );
});

test('it refuses a rule whose answer differs between two runs', () => {
  let runs = 0;
  const forgets: Check = (store, questions) => {
    runs += 1;
    if (runs % 2 === 1) versionedAndNamed(store, questions);
  };
  expect(complaints(policy(forgets), good)).toContainEqual(
    expect.stringContaining('answers differently when asked twice'),
  );
});

test('it refuses a case without a fact of the kind that the rule is on', () => {
  const empty: Case = { name: 'nothing', input: cloudformation({}) };
  expect(complaints(policy(), { ...good, passing: [passing, empty] })).toEqual([
    'the input holds no ObjectStore, so the case proves nothing',
  ]);
});

test('it refuses a placeholder that the report does not fill', () => {
  expect(complaints(policy(versionedAndNamed, '{{store}} has no name'), good)[0]).toContain('a placeholder is left');
});

test('it wants the whole list of findings, and nothing where a case passes', () => {
  const both: FailingCase = { ...unversioned, input: bucket({}) };
  expect(complaints(policy(), { ...good, failing: [both, unnamed] })).toHaveLength(1);
  expect(complaints(policy(), { ...good, passing: [{ name: 'bare', input: bucket({}) }] })).toHaveLength(1);
});

test('it wants the reason where the rule cannot tell', () => {
  const secret: Case = {
    name: 'a secret',
    input: cloudformation({
      Lake: {
        Type: 'AWS::S3::Bucket',
        Properties: { BucketName: 'lake', VersioningConfiguration: { Status: { Ref: 'Nobody' } } },
      },
    }),
  };
  expect(complaints(policy(), { ...good, cannotTell: [{ ...secret, because: /versioning is not known/ }] })).toEqual(
    [],
  );
  expect(complaints(policy(), { ...good, cannotTell: [{ ...secret, because: /the moon/ }] })).toHaveLength(1);
});
