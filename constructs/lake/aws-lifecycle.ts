import { Duration } from 'aws-cdk-lib';
import { type LifecycleRule, StorageClass } from 'aws-cdk-lib/aws-s3';
import type { DatasetPlan, ZonePlan } from '../../plan/platform-plan';

function datasetRule(dataset: DatasetPlan): LifecycleRule {
  return {
    id: dataset.name,
    prefix: dataset.prefix.value,
    expiration: Duration.days(dataset.expireAfterDays.value),
    transitions: dataset.transitions.value.map((transition) => ({
      storageClass: new StorageClass(transition.class),
      transitionAfter: Duration.days(transition.afterDays),
    })),
  };
}

/** A rule for each dataset, and one for the whole bucket, so that what lies outside of every dataset is cleaned too. */
export function lifecycleRules(zone: ZonePlan): LifecycleRule[] {
  return [
    ...zone.datasets.map(datasetRule),
    {
      id: 'leftovers',
      noncurrentVersionExpiration: Duration.days(zone.oldVersionsDays.value),
      abortIncompleteMultipartUploadAfter: Duration.days(zone.abortUploadsDays.value),
      expiredObjectDeleteMarker: true,
    },
  ];
}
