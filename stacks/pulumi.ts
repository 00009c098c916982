/** The `main` of Pulumi.yaml: builds the target that the stack's settings name, from the platform file that they name. */
import { resolve } from 'node:path';
import { Config, getRootDirectory, RunError } from '@pulumi/pulumi';
import type { TargetPlan } from '../plan/platform-plan';
import { planned } from './planned';
import { isPulumiTarget, loadProgram, PROJECT, PULUMI_TARGETS, type PulumiTarget } from './programs';

const settings = new Config(PROJECT);

function targetOf(name: string): PulumiTarget {
  if (isPulumiTarget(name)) return name;
  throw new RunError(`${PROJECT}:target: found ${name}; allowed: ${PULUMI_TARGETS.join(', ')}`);
}

function planOf(path: string, target: PulumiTarget, environment: string | undefined): TargetPlan {
  try {
    return planned(path, target, environment);
  } catch (error) {
    // A mistake of the user's, which Pulumi shows without a stack trace.
    throw new RunError(error instanceof Error ? error.message : String(error));
  }
}

const target = targetOf(settings.require('target'));
// Pulumi runs a program in the folder of its `main`; a path in the settings starts at Pulumi.yaml.
const platform = resolve(getRootDirectory(), settings.require('platform'));
loadProgram(target)(planOf(platform, target, settings.get('environment')));
