import { Duration } from 'aws-cdk-lib';
import { type LifecycleRule, StorageClass } from 'aws-cdk-lib/aws-s3';
import type { DatasetPlan, ZonePlan } from '../../plan/platform-plan';
import { REQUESTS_DAYS, REQUESTS_PREFIX } from './upkeep-program';

/** A rule that goes by age may move files of an Iceberg table, never delete them: its snapshots name them, however old. */
function datasetRules(dataset: DatasetPlan): LifecycleRule[] {
  const keepsItsFiles = dataset.tableFormat.value === 'iceberg';
  const transitions = dataset.transitions.value.map((transition) => ({
    storageClass: new StorageClass(transition.class),
    transitionAfter: Duration.days(transition.afterDays),
  }));
  if (keepsItsFiles && transitions.length === 0) return [];
  return [
    {
      id: dataset.name,
      prefix: dataset.prefix.value,
      ...(keepsItsFiles ? {} : { expiration: Duration.days(dataset.expireAfterDays.value) }),
      transitions,
    },
  ];
}

/** Whoever asked to be forgotten is named in the request, so that it must go too. */
function requestRules({ jobs }: ZonePlan): LifecycleRule[] {
  if (!jobs.some(({ value }) => value.task === 'erase')) return [];
  return [{ id: 'erasure-requests', prefix: REQUESTS_PREFIX, expiration: Duration.days(REQUESTS_DAYS) }];
}

/** A rule for each dataset, and one for the whole bucket, so that what lies outside of every dataset is cleaned too. */
export function lifecycleRules(zone: ZonePlan): LifecycleRule[] {
  return [
    ...zone.datasets.flatMap(datasetRules),
    ...requestRules(zone),
    {
      id: 'leftovers',
      noncurrentVersionExpiration: Duration.days(zone.oldVersionsDays.value),
      abortIncompleteMultipartUploadAfter: Duration.days(zone.abortUploadsDays.value),
      expiredObjectDeleteMarker: true,
    },
  ];
}
