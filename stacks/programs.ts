import type { TargetPlan } from '../plan/platform-plan';
import type * as Azure from './azure';
import type * as Gcp from './gcp';

export const PULUMI_TARGETS = ['gcp', 'azure'] as const;
export type PulumiTarget = (typeof PULUMI_TARGETS)[number];

type PulumiProgram = (plan: TargetPlan) => void;

/** The name of the project in Pulumi.yaml, and of its settings. */
export const PROJECT = 'ramani';

// By `require` at the moment of use: loading both providers' SDKs would cost every run the slower one.
const PROGRAMS: Readonly<Record<PulumiTarget, () => PulumiProgram>> = {
  gcp: () => {
    const gcp: typeof Gcp = require('./gcp');
    return gcp.gcpProgram;
  },
  azure: () => {
    const azure: typeof Azure = require('./azure');
    return azure.azureProgram;
  },
};

export function isPulumiTarget(target: string): target is PulumiTarget {
  return PULUMI_TARGETS.some((known) => known === target);
}

export function loadProgram(target: PulumiTarget): PulumiProgram {
  return PROGRAMS[target]();
}
