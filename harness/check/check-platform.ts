import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { TargetPlan } from '../../plan/platform-plan';
import type { Policy, Settings } from '../../policies/define';
import type { PlatformSpec } from '../../spec/platform';
import { runJob } from '../jobs/run-job';
import { readAssembly } from '../read/assembly';
import type { ResourceGraph } from '../read/graph';
import { readPulumiPreview } from '../read/pulumi';
import type { Finding } from '../report/result';
import { parseIssues, toFindings } from '../validate/issues';
import { checkInput, type InputAnswer } from './check-input';
import { workloadsOf } from './workload';

export interface SynthesisedTarget {
  readonly plan: TargetPlan;
  /** Holds `manifest.json` and templates (AWS) or `preview.json` (Pulumi). */
  readonly folder: string;
  readonly graph: ResourceGraph;
}

/** Without a folder there are no templates to hold against the provider's schemas. */
type Judged = Omit<SynthesisedTarget, 'folder'> & Partial<Pick<SynthesisedTarget, 'folder'>>;

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** One target through its engine and back into a graph. */
export async function synthesiseTarget(plan: TargetPlan): Promise<SynthesisedTarget> {
  const folder = await runJob({ kind: 'synthesise', plan });
  const graph =
    plan.target === 'aws'
      ? readAssembly(plan.target, readJson(join(folder, 'manifest.json')), (file) => readJson(join(folder, file)))
      : readPulumiPreview(plan.target, readJson(join(folder, 'preview.json')));
  return { plan, folder, graph };
}

/** What the provider's own schemas say of the templates. */
async function validate({ plan, folder, graph }: Judged): Promise<readonly Finding[]> {
  if (plan.target !== 'aws' || folder === undefined) return [];
  const names = [...new Set(graph.resources.map(({ unit }) => `${unit}.template.json`))].sort();
  const templates = names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  const issues = await runJob({ kind: 'validate', region: plan.region, templates });
  return toFindings(parseIssues(readJson(join(issues, 'issues.json'))), graph.path, (template) =>
    basename(template, '.template.json'),
  );
}

/** One target of the platform that a file describes. */
export async function checkTarget(
  spec: PlatformSpec,
  source: string,
  target: Judged,
  policies: readonly Policy[],
): Promise<InputAnswer> {
  const settings: Settings = { budget: spec.budget, residency: spec.residency };
  const answer = checkInput({
    graph: target.graph,
    policies,
    settings,
    workloadOf: workloadsOf(spec, target.plan),
    uncertainty: spec.uncertainty,
    otherFindings: await validate(target),
  });
  return { ...answer, input: { ...answer.input, source } };
}
