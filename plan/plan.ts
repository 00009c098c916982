import type { PlatformSpec, Target } from '../spec/platform';
import { planFoundation } from './foundation';
import { planLake } from './lake/lake';
import type { PlatformPlan, TargetPlan } from './platform-plan';

function planTarget(spec: PlatformSpec, target: Target, account: string, region: string): TargetPlan {
  const { platform, environment, owner, costCentre } = spec;
  const naming = { target, platform, environment, account };
  const production = environment.startsWith('prod');
  return {
    target,
    platform,
    environment,
    owner,
    costCentre,
    account,
    region,
    protect: {
      value: production,
      because: production
        ? 'production data must survive the removal of a stack'
        : 'an environment other than production is thrown away and made again',
      inputs: { environment },
    },
    foundation: planFoundation(naming, spec.targets[target]?.foundation ?? {}),
    lake: planLake(spec.lake, { naming, region, horizonDays: spec.horizonDays, residency: spec.residency }),
  };
}

/** Every decision for every target of a platform. */
export function planPlatform(spec: PlatformSpec): PlatformPlan {
  const { aws, gcp, azure } = spec.targets;
  return {
    platform: spec.platform,
    environment: spec.environment,
    targets: {
      ...(aws === undefined ? {} : { aws: planTarget(spec, 'aws', aws.account, aws.region) }),
      ...(gcp === undefined ? {} : { gcp: planTarget(spec, 'gcp', gcp.project, gcp.region) }),
      ...(azure === undefined
        ? {}
        : {
            azure: {
              ...planTarget(spec, 'azure', azure.subscription, azure.region),
              tenant: azure.tenant,
            },
          }),
    },
  };
}
