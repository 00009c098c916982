import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { InputAnswer } from '../harness/check/check-input';
import type { SynthesisedTarget } from '../harness/check/check-platform';
import { checkTarget, synthesiseTarget } from '../harness/check/check-platform';
import type { Judges } from '../harness/check/judges';
import { resultOf } from '../harness/check/result-of';
import type { Result } from '../harness/report/result';
import { version } from '../package.json';
import type { PlatformPlan } from '../plan/platform-plan';
import type { Target } from '../spec/platform';
import { type JudgeOptions, judging } from './judging';
import { currentDay } from './options';
import { plannedPlatform } from './platform';
import { withProgress } from './progress';
import { refuseOut } from './synth';

export interface CheckOptions extends JudgeOptions {
  readonly target?: Target;
  readonly environment?: string;
  readonly today?: string;
  /** Where the results will be written. */
  readonly out?: string;
}

export interface CheckedPlatform {
  readonly judges: Judges;
  readonly plan: PlatformPlan;
  readonly targets: readonly SynthesisedTarget[];
  readonly result: Result;
}

/** The file itself, or the one that its folder holds. */
function platformFile(path: string): string {
  return statSync(path).isDirectory() ? join(path, 'platform.yaml') : path;
}

/** The whole line for a platform file: planned, synthesised, priced and judged, the targets side by side. */
export async function checkPlatform(path: string, options: CheckOptions): Promise<CheckedPlatform> {
  const { spec, plan, targets } = plannedPlatform(path, options);
  const source = platformFile(path);
  const judges = await judging(dirname(source), options);
  if (options.out !== undefined) refuseOut(targets, options.out);

  const done = new Map<Target, { readonly synthesised: SynthesisedTarget; readonly answer: InputAnswer }>();
  const steps = targets.map((target) => ({
    name: target.target,
    title: 'synthesising',
    run: async (say: (text: string) => void) => {
      const synthesised = await synthesiseTarget(target);
      say(`checking ${synthesised.graph.resources.length} resources`);
      const answer = await checkTarget(spec, source, synthesised, judges.policies);
      done.set(target.target, { synthesised, answer });
      say(`${synthesised.graph.resources.length} resources checked`);
    },
  }));
  await withProgress(steps);

  const finished = targets.flatMap(({ target }) => done.get(target) ?? []);
  const answers = finished.map(({ answer }) => answer);
  const result = resultOf(answers, judges, options.today ?? currentDay(), version);
  return { plan, judges, targets: finished.map(({ synthesised }) => synthesised), result };
}
