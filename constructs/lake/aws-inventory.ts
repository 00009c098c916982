import {
  Bucket,
  type BucketProps,
  InventoryFormat,
  InventoryFrequency,
  InventoryObjectVersion,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { ZonePlan } from '../../plan/platform-plan';

/** A daily list of a large zone's objects beside its access logs, and counts of the requests that it gets. */
export function observed(scope: Construct, zone: ZonePlan, logArchive: string) {
  if (!zone.inventory.value) return {};
  return {
    inventories: [
      {
        inventoryId: 'daily',
        destination: {
          bucket: Bucket.fromBucketName(scope, 'Inventory', logArchive),
          prefix: `inventory/${zone.store.value}`,
        },
        frequency: InventoryFrequency.DAILY,
        format: InventoryFormat.PARQUET,
        // Old versions are paid for like others.
        includeObjectVersions: InventoryObjectVersion.ALL,
        optionalFields: ['Size', 'LastModifiedDate', 'StorageClass', 'EncryptionStatus'],
      },
    ],
    metrics: [{ id: 'all' }],
  } satisfies BucketProps;
}
