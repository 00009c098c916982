import { BlobContainer, BlobInventoryPolicy, PublicAccess, type StorageAccount } from '@pulumi/azure-native/storage';
import type * as pulumi from '@pulumi/pulumi';
import type { ZonePlan } from '../../plan/platform-plan';
import type { AzureFoundation } from '../shared/azure-foundation';
import { CONTAINER, INVENTORY } from './azure-lifecycle';

/** What sizes and ages of files are read from, and which tier each has come to. */
const FIELDS = ['Name', 'Creation-Time', 'Last-Modified', 'Content-Length', 'AccessTier'];

/** A daily list of the zone's files, beside them in the account: the service writes it nowhere else. */
export function listDaily(
  zone: ZonePlan,
  account: StorageAccount,
  { group }: AzureFoundation,
  parent: pulumi.Resource,
): void {
  const lists = new BlobContainer(
    `${zone.zone}-inventory`,
    {
      containerName: INVENTORY,
      accountName: account.name,
      resourceGroupName: group,
      publicAccess: PublicAccess.None,
    },
    { parent },
  );
  const definition = {
    objectType: 'Blob',
    schedule: 'Daily',
    format: 'Parquet',
    schemaFields: FIELDS,
    filters: { blobTypes: ['blockBlob'], prefixMatch: [`${CONTAINER}/`] },
  };
  new BlobInventoryPolicy(
    zone.zone,
    {
      accountName: account.name,
      resourceGroupName: group,
      blobInventoryPolicyName: 'default',
      policy: {
        enabled: true,
        type: 'Inventory',
        rules: [{ name: 'files', enabled: true, destination: lists.name, definition }],
      },
    },
    { parent },
  );
}
