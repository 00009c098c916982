import type { Resource } from '../read/graph';

/** `Microsoft.Storage/storageAccounts` stands by itself, and `Microsoft.Storage/storageAccounts/blobServices` in one. */
const CHILD = /^[^/]+\/[^/]+\//;

/**
 * The type as the vocabularies know it: ARM's own for azapi, which has one Terraform type for everything. An action is
 * no resource, and an update of one that stands by itself says only what it changes.
 */
export function typeOf({ type, properties }: Resource): string {
  if (!type.startsWith('azapi_') || type === 'azapi_resource_action' || typeof properties.type !== 'string')
    return type;
  const armType = properties.type.replace(/@.*$/, '');
  return type === 'azapi_update_resource' && !CHILD.test(armType) ? type : armType;
}

/** Types compare without letter case, and Pulumi's `aws:s3/bucket:Bucket` is `aws:s3:Bucket` in the short form. */
export function typeKey(type: string): string {
  return type.replace(/^([\w-]+:[\w-]+)\/[^:]+:/, '$1:').toLowerCase();
}
