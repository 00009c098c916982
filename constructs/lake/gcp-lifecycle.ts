import type { DatasetPlan, ZonePlan } from '../../plan/platform-plan';

interface Rule {
  readonly action: { readonly type: string; readonly storageClass?: string };
  readonly condition: {
    readonly age?: number;
    readonly daysSinceNoncurrentTime?: number;
    readonly withState?: 'LIVE' | 'ARCHIVED' | 'ANY';
    readonly matchesPrefixes?: string[];
  };
}

function datasetRules({ prefix, transitions, expireAfterDays }: DatasetPlan): readonly Rule[] {
  const matchesPrefixes = [prefix.value];
  return [
    ...transitions.value.map(
      ({ class: storageClass, afterDays }): Rule => ({
        // Old versions go soon: a move would be charged, and the class's least stay with it.
        action: { type: 'SetStorageClass', storageClass },
        condition: { age: afterDays, withState: 'LIVE', matchesPrefixes },
      }),
    ),
    // Old versions too: what may no longer be kept may not be brought back either.
    { action: { type: 'Delete' }, condition: { age: expireAfterDays.value, withState: 'ANY', matchesPrefixes } },
  ];
}

/** Per dataset what its plan says of age; for the whole zone the end of old versions and of uploads that never finished. */
export function lifecycleRules({ datasets, oldVersionsDays, abortUploadsDays }: ZonePlan): Rule[] {
  return [
    ...datasets.flatMap(datasetRules),
    {
      action: { type: 'Delete' },
      condition: { daysSinceNoncurrentTime: oldVersionsDays.value, withState: 'ARCHIVED' },
    },
    { action: { type: 'AbortIncompleteMultipartUpload' }, condition: { age: abortUploadsDays.value } },
  ];
}
