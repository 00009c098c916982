import { planPlatform } from '../plan/plan';
import type { TargetPlan } from '../plan/platform-plan';
import { loadPlatform } from '../spec/load';
import type { Target } from '../spec/platform';
import { formatProblem } from '../spec/problem';

/**
 * A platform file (or its folder) to the plan of one target: what a program of one's own builds from.
 *
 * @throws Error whose message has one line a mistake in the file.
 */
export function planned(path: string, target: Target, environment?: string): TargetPlan {
  const loaded = loadPlatform(path, environment);
  if ('problems' in loaded) throw new Error(loaded.problems.map(formatProblem).join('\n'));
  const plan = planPlatform(loaded.spec).targets[target];
  if (plan === undefined) throw new Error(`${path}: found no targets.${target}; add it`);
  return plan;
}
