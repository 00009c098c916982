import type { Policy, Questions, Report, Settings, Workload } from '../../policies/define';
import { isKind } from '../../policies/define';
import type { Fact, FactKind, FactOf } from '../facts/facts';
import { isUnknown } from '../read/graph';
import type { Estimate, Finding } from '../report/result';

/** All that a policy may ask about one input, as data. */
export interface Evidence {
  readonly input: string;
  readonly facts: readonly Fact[];
  readonly estimate: Estimate;
  readonly settings: Settings;
  readonly workloadOf: (fact: Fact) => Workload | undefined;
}

/** What one policy said of one fact: no finding is a pass. */
export interface Verdict {
  readonly policy: string;
  readonly findings: readonly Finding[];
}

type All = Questions<string>['all'];

/** No Error, since nobody reads where it was thrown and a stack trace for each would cost more than the rules do. */
class CannotTell {
  constructor(
    readonly why: string,
    /** The key of a workload file that would decide. */
    readonly needs?: string,
  ) {}
}

/** Each kind's list is made once: a policy that asks for all stores asks as often as there are stores. */
function byKind(facts: readonly Fact[]): All {
  const lists = new Map<FactKind, readonly Fact[]>();
  return <K extends FactKind>(kind: K) => {
    const list = lists.get(kind) ?? facts.filter((fact) => isKind(fact, kind));
    lists.set(kind, list);
    // A map forgets that the list under a kind holds nothing but facts of that kind.
    return list as readonly FactOf<K>[];
  };
}

function filled(message: string, data: Report<string>['data'] = {}): string {
  return message.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => String(data[name] ?? placeholder));
}

function sameAs(one: Finding): (other: Finding) => boolean {
  const told = ({ messageId, address, message, actual, expected }: Finding) =>
    [messageId, address, message, actual, expected].join('\n');
  return (other) => told(other) === told(one);
}

function judge(policy: Policy, fact: Fact, evidence: Evidence, all: All): Verdict {
  const findings: Finding[] = [];
  const place = fact.line === undefined ? {} : { line: fact.line };
  const common = { policy: policy.id, input: evidence.input, fix: policy.fix, severity: policy.severity, ...place };
  // Two prefixes of one store may share a mistake: it is told once.
  const add = (finding: Finding) => {
    if (!findings.some(sameAs(finding))) findings.push(finding);
  };
  const guarded = (check: () => void) => {
    try {
      check();
    } catch (error) {
      if (!(error instanceof CannotTell)) throw error;
      const message = `cannot tell: ${error.why}`;
      const { needs } = error;
      add({
        ...common,
        messageId: 'cannot-tell',
        status: 'cannot-tell',
        address: fact.address,
        message,
        ...(needs === undefined ? {} : { needs }),
      });
    }
  };
  const workload = evidence.workloadOf(fact);
  const questions: Questions<string> = {
    settings: evidence.settings,
    workload,
    estimate: evidence.estimate,
    all,
    report: ({ messageId, data, actual, expected, address = fact.address }) =>
      add({
        ...common,
        messageId,
        status: 'fail',
        address,
        message: filled(policy.messages[messageId] ?? messageId, data),
        ...(actual === undefined ? {} : { actual }),
        ...(expected === undefined ? {} : { expected }),
      }),
    need: (value, what) => {
      if (isUnknown(value)) throw new CannotTell(`${what} is not known here (${value.unknown})`);
      return value;
    },
    stated: (key) => {
      const value = workload?.stated?.[key];
      if (value === undefined)
        throw new CannotTell(`nobody stated it: \`${key}\` in a workload file would decide`, key);
      return value;
    },
    cannotTell: (why) => {
      throw new CannotTell(why);
    },
    each: (items, check) => {
      for (const item of items) guarded(() => check(item));
    },
  };
  guarded(() => policy.check(fact, questions));
  return { policy: policy.id, findings };
}

/** Every policy over every fact of its kind, in the order of facts and policies. */
export function runPolicies(policies: readonly Policy[], evidence: Evidence): readonly Verdict[] {
  const all = byKind(evidence.facts);
  return evidence.facts.flatMap((fact) =>
    policies.filter((policy) => policy.on === fact.kind).map((policy) => judge(policy, fact, evidence, all)),
  );
}
