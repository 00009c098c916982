import assert from 'node:assert/strict';
import type { Policy, Settings, Workload } from '../../policies/define';
import { runPolicies } from '../check/run-policies';
import { total } from '../cost/estimate';
import type { Fact } from '../facts/facts';
import { readFacts } from '../facts/read-facts';
import type { ResourceGraph } from '../read/graph';
import type { Estimate, Finding } from '../report/result';

export interface Case {
  /** What is right or wrong about it: the name of the test. */
  readonly name: string;
  /** From `cloudformation`, `terraform` or `pulumi`, or from a reader. */
  readonly input: ResourceGraph;
  /** What is known of the data, by address; of none if absent. */
  readonly workload?: Readonly<Record<string, Workload>>;
  readonly settings?: Settings;
  readonly estimate?: Estimate;
}

/** A finding in full, but for what the policy says of itself. */
export interface Expected {
  readonly messageId: string;
  readonly address: string;
  readonly actual?: string;
  readonly expected?: string;
}

export interface Cases {
  readonly passing: readonly [Case, ...Case[]];
  /** Each with the whole list of what it must find. */
  readonly failing: readonly [FailingCase, ...FailingCase[]];
  /** Each says in `because` what the answer must tell the user. */
  readonly cannotTell?: readonly (Case & { readonly because: RegExp })[];
}

export interface FailingCase extends Case {
  readonly findings: readonly [Expected, ...Expected[]];
}

/** The test runner's own functions: jest's and its like's globals fit. */
export interface Runner {
  describe(name: string, body: () => void): void;
  it(name: string, body: () => void): void;
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

function judge(policy: Policy, one: Case): readonly Finding[] {
  // A rule that changes what it is given would make the next rule's answer depend on the order: frozen facts throw.
  const facts = frozen(readFacts(one.input).facts);
  const workload = frozen(one.workload ?? {});
  const evidence = {
    input: one.input.path,
    facts,
    estimate: frozen(one.estimate ?? total([], [])),
    settings: frozen(one.settings ?? {}),
    workloadOf: (fact: Fact) => workload[fact.address],
  };
  const answer = () => runPolicies([policy], evidence).flatMap(({ findings }) => findings);
  const first = answer();
  assert.deepEqual(answer(), first, 'the rule answers differently when asked twice');
  assert.ok(
    facts.some(({ kind }) => kind === policy.on),
    `the input holds no ${policy.on}, so the case proves nothing`,
  );
  return first;
}

function shortened({ messageId, address, actual, expected }: Finding): Expected {
  return {
    messageId,
    address,
    ...(actual === undefined ? {} : { actual }),
    ...(expected === undefined ? {} : { expected }),
  };
}

function check(policy: Policy, one: FailingCase): void {
  const found = judge(policy, one);
  assert.deepEqual(found.map(shortened), one.findings);
  for (const { message } of found) assert.doesNotMatch(message, /\{\{/, `a placeholder is left in "${message}"`);
}

function all(cases: Cases): readonly Case[] {
  return [...cases.passing, ...cases.failing, ...(cases.cannotTell ?? [])];
}

/** What is wrong with the cases themselves: a test that can't fail, or that says the same twice. */
function refuse(policy: Policy, cases: Cases): void {
  assert.ok(cases.passing.length > 0 && cases.failing.length > 0, `${policy.id} needs passing and failing cases`);
  const triggered = new Set(cases.failing.flatMap(({ findings }) => findings.map(({ messageId }) => messageId)));
  const known = Object.keys(policy.messages);
  for (const id of known) assert.ok(triggered.has(id), `no failing case of ${policy.id} triggers the message "${id}"`);
  for (const id of triggered)
    assert.ok(
      known.includes(id) || id === 'cannot-tell',
      `a failing case of ${policy.id} expects "${id}", which is no message of it`,
    );
  for (const part of ['name', 'content'] as const) {
    const texts = all(cases).map(({ name, ...content }) =>
      part === 'name' ? name : JSON.stringify({ ...content, findings: undefined }),
    );
    const twice = texts.find((text, index) => texts.indexOf(text) !== index);
    assert.equal(twice, undefined, `two cases of ${policy.id} have the same ${part}`);
  }
}

/** Runs a policy over its cases, and tests the cases too: the same for our rules and a user's. */
export const PolicyTester = {
  run(policy: Policy, cases: Cases, { describe, it }: Runner): void {
    describe(policy.id, () => {
      it('has cases that can fail', () => refuse(policy, cases));
      for (const one of cases.passing)
        it(`passes: ${one.name}`, () => assert.deepEqual(judge(policy, one).map(shortened), []));
      for (const one of cases.failing) it(`finds: ${one.name}`, () => check(policy, one));
      for (const one of cases.cannotTell ?? []) {
        it(`cannot tell: ${one.name}`, () => {
          const found = judge(policy, one);
          assert.deepEqual(
            found.map(({ status }) => status),
            ['cannot-tell'],
          );
          assert.match(found[0]?.message ?? '', one.because);
        });
      }
    });
  },
};
