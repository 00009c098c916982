/** A target's Pulumi program to the preview that a file of it would hold. */
import { resolve } from 'node:path';
import type { TargetPlan } from '../../plan/platform-plan';
import { isPulumiTarget, loadProgram, PROJECT } from '../../stacks/programs';
import { writeWhole } from '../files';
import { CaptureError, capture } from './capture';

/** Objects with their keys in order, so that the same preview is the same bytes. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, below]) => [key, sortKeys(below)]));
}

/**
 * Writes `preview.json` into `outdir` and returns its absolute path.
 * @throws CaptureError with a one-line message when the program cannot be captured.
 */
export async function synthesisePulumi(plan: TargetPlan, outdir: string): Promise<readonly string[]> {
  const { target, platform, environment } = plan;
  if (!isPulumiTarget(target)) throw new CaptureError(`${target} is not built with Pulumi`);
  const program = loadProgram(target);
  const preview = await capture({ project: PROJECT, stack: `${platform}-${environment}-${target}` }, () =>
    program(plan),
  );
  const path = resolve(outdir, 'preview.json');
  writeWhole(path, `${JSON.stringify(sortKeys(preview), null, 2)}\n`);
  return [path];
}
