import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkInput, type InputAnswer } from '../../harness/check/check-input';
import { workloadsOf } from '../../harness/check/workload';
import { readAssembly } from '../../harness/read/assembly';
import type { ResourceGraph } from '../../harness/read/graph';
import { readPulumiPreview } from '../../harness/read/pulumi';
import { synthesiseAws } from '../../harness/synth/aws';
import { synthesisePulumi } from '../../harness/synth/pulumi';
import { planPlatform } from '../../plan/plan';
import type { TargetPlan } from '../../plan/platform-plan';
import { POLICIES } from '../../policies';
import { parsePlatform } from '../../spec/parse';
import type { Target } from '../../spec/platform';

export const DUKA = readFileSync('examples/duka/platform.yaml', 'utf8');

export interface Line {
  readonly plan: TargetPlan;
  readonly graph: ResourceGraph;
  readonly answer: InputAnswer;
}

/** Changes a file that an engine wrote before it is read. */
export type Change = (text: string, file: string) => string;

async function synthesised(plan: TargetPlan, folder: string, change: Change): Promise<ResourceGraph> {
  const read = (file: string): unknown => JSON.parse(change(readFileSync(join(folder, file), 'utf8'), file));
  if (plan.target === 'aws') {
    await synthesiseAws(plan, folder);
    return readAssembly('aws', read('manifest.json'), read);
  }
  await synthesisePulumi(plan, folder);
  return readPulumiPreview(plan.target, read('preview.json'));
}

/** The straight line in this process: a platform file to what was found on one target, the provider's validator apart. */
export async function line(text: string, target: Target, change: Change = (same) => same): Promise<Line> {
  const parsed = parsePlatform({ path: 'platform.yaml', text });
  if ('problems' in parsed) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  const { spec } = parsed;
  const plan = planPlatform(spec).targets[target];
  if (plan === undefined) throw new Error(`no target ${target}`);
  const folder = mkdtempSync(join(tmpdir(), 'ramani-test-'));
  try {
    const graph = await synthesised(plan, folder, change);
    const settings = { budget: spec.budget, residency: spec.residency };
    const asked = {
      graph,
      policies: POLICIES,
      settings,
      workloadOf: workloadsOf(spec, plan),
      uncertainty: spec.uncertainty,
    };
    return { plan, graph, answer: checkInput({ ...asked, otherFindings: [] }) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One line of a text replaced by others; refuses a pattern that fits no line. */
export function changeLine(
  text: string,
  wanted: string | RegExp,
  to: (line: string) => string,
  nth: number = 0,
): string {
  const lines = text.split('\n');
  const fits = (one: string) => (typeof wanted === 'string' ? one.includes(wanted) : wanted.test(one));
  const place = lines.flatMap((one, index) => (fits(one) ? [index] : []))[nth];
  if (place === undefined) throw new Error(`no line has ${String(wanted)}`);
  return lines.map((one, index) => (index === place ? to(one) : one)).join('\n');
}
