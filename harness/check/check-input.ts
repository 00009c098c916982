import type { Policy, Settings, Workload } from '../../policies/define';
import { estimate } from '../cost/cost';
import type { Fact } from '../facts/facts';
import { readFacts } from '../facts/read-facts';
import type { ResourceGraph } from '../read/graph';
import { distinct } from '../report/fingerprint';
import type { Estimate, Finding, InputSummary } from '../report/result';
import { runPolicies } from './run-policies';

export interface Question {
  readonly graph: ResourceGraph;
  readonly policies: readonly Policy[];
  readonly settings: Settings;
  readonly workloadOf: (fact: Fact) => Workload | undefined;
  /** How far stated volumes may be off, as a fraction of one. */
  readonly uncertainty: number;
  /** What another judge said of the same input, such as the provider's own schema validator. */
  readonly otherFindings: readonly Finding[];
}

export interface InputAnswer {
  readonly input: InputSummary;
  readonly findings: readonly Finding[];
  readonly estimate: Estimate;
  readonly budget?: number;
}

/** Each with the type and the line of the resource that it is about, whoever judged. */
function placed(findings: readonly Finding[], { resources }: ResourceGraph): readonly Finding[] {
  const byAddress = new Map(resources.map((resource) => [resource.address, resource]));
  return findings.map((finding) => {
    const resource = byAddress.get(finding.address);
    if (resource === undefined) return finding;
    const { type, line } = resource;
    return { ...finding, type, ...(line === undefined ? {} : { line }) };
  });
}

/** One input from its graph to what was found: facts, estimate, rules. */
export function checkInput({
  graph,
  policies,
  settings,
  workloadOf,
  uncertainty,
  otherFindings,
}: Question): InputAnswer {
  const { facts, mapped, notRelevant, unmapped } = readFacts(graph);
  const cost = estimate({ facts, workloadOf, uncertainty });
  const verdicts = runPolicies(policies, { input: graph.path, facts, estimate: cost, settings, workloadOf });
  const passed = new Map(policies.map(({ id }) => [id, 0]));
  for (const { policy, findings } of verdicts) {
    if (findings.length === 0) passed.set(policy, (passed.get(policy) ?? 0) + 1);
  }
  const findings = [...otherFindings, ...verdicts.flatMap(({ findings }) => findings)];
  return {
    input: {
      path: graph.path,
      kind: graph.kind,
      resources: graph.resources.length,
      mapped,
      notRelevant,
      unmapped: { ...unmapped },
      passed: Object.fromEntries(passed),
    },
    findings: distinct(placed(findings, graph)),
    estimate: cost,
    ...(settings.budget === undefined ? {} : { budget: settings.budget }),
  };
}
