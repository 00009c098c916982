import { planPlatform } from '../plan/plan';
import type { PlatformPlan, TargetPlan } from '../plan/platform-plan';
import { loadPlatform } from '../spec/load';
import { type PlatformSpec, TARGETS, type Target } from '../spec/platform';
import { CannotRun } from './cannot-run';

export interface PlannedPlatform {
  readonly spec: PlatformSpec;
  readonly plan: PlatformPlan;
  /** Those that the command is about, in a fixed order. */
  readonly targets: readonly TargetPlan[];
}

/** A platform file to its plan, or all that is wrong with it. */
export function plannedPlatform(
  path: string,
  options: { readonly environment?: string; readonly target?: Target },
): PlannedPlatform {
  const loaded = loadPlatform(path, options.environment);
  if ('problems' in loaded) throw CannotRun.because(loaded.problems);
  const { spec } = loaded;
  const plan = planPlatform(spec);
  const targets = TARGETS.filter((target) => options.target === undefined || target === options.target).flatMap(
    (target) => plan.targets[target] ?? [],
  );
  if (targets.length === 0)
    throw new CannotRun([
      `${path}: has no target ${options.target ?? ''}; it names ${Object.keys(plan.targets).join(', ')}`,
    ]);
  return { spec, plan, targets };
}
