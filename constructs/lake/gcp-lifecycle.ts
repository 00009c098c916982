import type { DatasetPlan, ZonePlan } from '../../plan/platform-plan';
import { REQUESTS_DAYS, REQUESTS_PREFIX } from './upkeep-program';

/** Where Spark puts what it needs while it runs, and what a run said. */
const STAGED_PREFIX = 'google-cloud-dataproc-metainfo/';

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
    expiry(prefix.value, expireAfterDays.value),
  ];
}

function expiry(prefix: string, age: number): Rule {
  return { action: { type: 'Delete' }, condition: { age, withState: 'ANY', matchesPrefixes: [prefix] } };
}

/** What runs of the upkeep program read and leave behind, which is of no use soon after. */
function runRules({ jobs, abortUploadsDays }: ZonePlan): readonly Rule[] {
  const erases = jobs.some(({ value }) => value.task === 'erase');
  return [
    ...(jobs.length > 0 ? [expiry(STAGED_PREFIX, abortUploadsDays.value)] : []),
    ...(erases ? [expiry(REQUESTS_PREFIX, REQUESTS_DAYS)] : []),
  ];
}

/** Per dataset what its plan says of age; for the whole zone the end of old versions and of uploads that never finished. */
export function lifecycleRules(zone: ZonePlan): Rule[] {
  const { datasets, oldVersionsDays, abortUploadsDays } = zone;
  return [
    ...datasets.flatMap(datasetRules),
    ...runRules(zone),
    {
      action: { type: 'Delete' },
      condition: { daysSinceNoncurrentTime: oldVersionsDays.value, withState: 'ARCHIVED' },
    },
    { action: { type: 'AbortIncompleteMultipartUpload' }, condition: { age: abortUploadsDays.value } },
  ];
}
