import type { BucketArgs } from '@pulumi/gcp/storage';
import { type TargetPlan, tagsOf } from '../../plan/platform-plan';
import type { Sensitivity } from '../../spec/lake';
import { labelsOf } from './gcp-labels';

/** What holds for every bucket, whatever it keeps. */
export function privateBucket(plan: TargetPlan, name: string, sensitivity: Sensitivity) {
  return {
    name,
    location: plan.region,
    uniformBucketLevelAccess: true,
    publicAccessPrevention: 'enforced',
    forceDestroy: false,
    labels: labelsOf(tagsOf(plan, sensitivity)),
  } satisfies BucketArgs;
}
