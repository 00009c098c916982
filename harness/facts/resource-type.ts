import type { Resource } from '../read/graph';

/** The type as the vocabularies know it: ARM's own for azapi, which has one Terraform type for everything. */
export function typeOf({ type, properties }: Resource): string {
  const armType = type.startsWith('azapi_') ? properties.type : undefined;
  return typeof armType === 'string' ? armType.replace(/@.*$/, '') : type;
}

/** Types compare without letter case, and Pulumi's `aws:s3/bucket:Bucket` is `aws:s3:Bucket` in the short form. */
export function typeKey(type: string): string {
  return type.replace(/^([\w-]+:[\w-]+)\/[^:]+:/, '$1:').toLowerCase();
}
