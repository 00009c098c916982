import { planPlatform } from '../plan/plan';
import type { TargetPlan } from '../plan/platform-plan';
import { loadPlatform } from '../spec/load';
import type { Target } from '../spec/platform';
import { formatProblem } from '../spec/problem';

/** Where a program stood when it read the file says nothing about a mistake in the file: no stack, just the lines. */
function mistake(lines: readonly string[]): Error {
  const error = new Error(lines.join('\n'));
  error.stack = error.message;
  return error;
}

/**
 * A platform file (or its folder) to the plan of one target: what a program of one's own builds from.
 *
 * @throws Error whose message has one line a mistake in the file.
 */
export function planned(path: string, target: Target, environment?: string): TargetPlan {
  const loaded = loadPlatform(path, environment);
  if ('problems' in loaded) throw mistake(loaded.problems.map(formatProblem));
  const { targets } = planPlatform(loaded.spec);
  const plan = targets[target];
  if (plan !== undefined) return plan;
  throw mistake([
    `${path}: found no targets.${target}; add it, or build one that is there: ${Object.keys(targets).join(', ')}`,
  ]);
}
