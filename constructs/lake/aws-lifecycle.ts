import { Duration } from 'aws-cdk-lib';
import { type LifecycleRule, StorageClass } from 'aws-cdk-lib/aws-s3';
import type { DatasetPlan, ZonePlan } from '../../plan/platform-plan';

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

/** A rule for each dataset, and one for the whole bucket, so that what lies outside of every dataset is cleaned too. */
export function lifecycleRules(zone: ZonePlan): LifecycleRule[] {
  return [
    ...zone.datasets.flatMap(datasetRules),
    {
      id: 'leftovers',
      noncurrentVersionExpiration: Duration.days(zone.oldVersionsDays.value),
      abortIncompleteMultipartUploadAfter: Duration.days(zone.abortUploadsDays.value),
      expiredObjectDeleteMarker: true,
    },
  ];
}
