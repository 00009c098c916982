/** The `main` of Pulumi.yaml: builds the target that the stack's settings name, from the platform file that they name. */
import { resolve } from 'node:path';
import { Config, getRootDirectory, RunError } from '@pulumi/pulumi';
import { planPlatform } from '../plan/plan';
import type { TargetPlan } from '../plan/platform-plan';
import { loadPlatform } from '../spec/load';
import { formatProblem } from '../spec/problem';
import { isPulumiTarget, loadProgram, PROJECT, PULUMI_TARGETS, type PulumiTarget } from './programs';

const settings = new Config(PROJECT);

function targetOf(name: string): PulumiTarget {
  if (isPulumiTarget(name)) return name;
  throw new RunError(`${PROJECT}:target: found ${name}; allowed: ${PULUMI_TARGETS.join(', ')}`);
}

function planOf(path: string, environment: string | undefined, target: PulumiTarget): TargetPlan {
  const loaded = loadPlatform(path, environment);
  if ('problems' in loaded) throw new RunError(loaded.problems.map(formatProblem).join('\n'));
  const plan = planPlatform(loaded.spec).targets[target];
  if (plan === undefined) throw new RunError(`${path}: found no targets.${target}, which ${PROJECT}:target names`);
  return plan;
}

const target = targetOf(settings.require('target'));
// Pulumi runs a program in the folder of its `main`; a path in the settings starts at Pulumi.yaml.
const platform = resolve(getRootDirectory(), settings.require('platform'));
loadProgram(target)(planOf(platform, settings.get('environment'), target));
