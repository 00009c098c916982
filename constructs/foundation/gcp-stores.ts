import { Bucket, BucketIAMMember } from '@pulumi/gcp/storage';
import * as pulumi from '@pulumi/pulumi';
import type { TargetPlan } from '../../plan/platform-plan';
import { privateBucket } from '../shared/gcp-bucket';
import { Part, provide } from './part';

export interface ProgramStore {
  readonly name: pulumi.Output<string>;
  /** Only a bucket that is made here tells it. */
  readonly projectNumber?: pulumi.Output<number>;
}

function abortedUploads(plan: TargetPlan) {
  return {
    action: { type: 'AbortIncompleteMultipartUpload' },
    condition: { age: plan.foundation.abortUploadsDays.value },
  };
}

/** Encrypted with Google's key: it is made before ours, and tells the project number that ours is granted by. */
export function programStore(plan: TargetPlan, parent: pulumi.Resource): ProgramStore {
  const { value } = plan.foundation.artifacts;
  if ('given' in value) return { name: pulumi.output(value.given) };
  const settings = { ...privateBucket(plan, value.create, 'none'), lifecycleRules: [abortedUploads(plan)] };
  const { name, projectNumber } = new Bucket('artifacts', settings, {
    parent: new Part('foundation.artifacts', parent),
    protect: plan.protect.value,
  });
  return { name, projectNumber };
}

export function logArchive(
  plan: TargetPlan,
  key: pulumi.Output<string>,
  foundation: pulumi.Resource,
): pulumi.Output<string> {
  const age = plan.foundation.logRetentionDays.value;
  return provide(plan.foundation.logArchive.value, 'foundation.logArchive', foundation, (name, parent) => {
    const bucket = new Bucket(
      'logArchive',
      {
        // Access logs name people's addresses.
        ...privateBucket(plan, name, 'personal'),
        encryption: { defaultKmsKeyName: key },
        lifecycleRules: [{ action: { type: 'Delete' }, condition: { age } }, abortedUploads(plan)],
      },
      { parent, protect: plan.protect.value },
    );
    // Source: cloud.google.com/storage/docs/access-logs#delivery
    new BucketIAMMember(
      'logArchive-delivery',
      {
        bucket: bucket.name,
        role: 'roles/storage.objectCreator',
        member: 'group:cloud-storage-analytics@google.com',
      },
      { parent },
    );
    return bucket.name;
  });
}
