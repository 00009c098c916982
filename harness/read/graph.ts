/**
 * What every reader produces: the resources of one input, with references kept as edges.
 *
 * A property is JSON in which three shapes have a meaning of their own: a reference to another resource, a text with
 * references inside it, and a value that nobody can know before a deployment.
 */

/** An attribute of another resource of the same graph (or, with an address the graph lacks, of a resource elsewhere). */
export interface Reference {
  readonly ref: string;
  readonly attribute: string;
}

/** A value that the input does not tell; `unknown` says why ("known after apply", "secret", "parameter X has no default"). */
export interface Unknown {
  readonly unknown: string;
}

/** Why a Terraform plan leaves a value open: often nobody set it, and the provider will. */
export const AFTER_APPLY = 'known after apply';

/** A text put together from literal parts, references and unknowns, in order: an ARN, a URI, a policy document's resource. */
export interface Interpolation {
  readonly parts: readonly Value[];
}

export type Value =
  | null
  | boolean
  | number
  | string
  | readonly Value[]
  | Reference
  | Unknown
  | Interpolation
  | { readonly [key: string]: Value };

export type Properties = { readonly [key: string]: Value };

/** The vocabularies whose property names differ. The bridged Pulumi providers (`aws`, `gcp`, `azure`) speak Terraform's. */
export type Provider = 'aws' | 'gcp' | 'azure' | 'kubernetes' | 'snowflake' | 'databricks' | 'other';

export interface Resource {
  /** As the file's own tool writes it: a logical id, a Terraform address, a Pulumi URN. Unique in its graph. */
  readonly address: string;
  readonly provider: Provider;
  /** As the file writes it: `AWS::S3::Bucket`, `aws_s3_bucket`, `gcp:storage/bucket:Bucket`. */
  readonly type: string;
  readonly properties: Properties;
  /** Addresses, sorted: explicit dependencies, and edges that no reference in `properties` shows (behind a secret, in a condition). */
  readonly dependsOn: readonly string[];
  /** The CloudFormation stack, the Terraform module or the nearest Pulumi component that holds it. */
  readonly unit: string;
  /** The region that the input gives for this resource, where the provider's property does not say it itself. */
  readonly region?: string;
  /** The path in a platform file that asked for it, such as `lake.datasets.orders`: only resources that Ramani wrote have one. */
  readonly origin?: string;
  readonly line?: number;
  /** CloudFormation's word, which stands beside the properties: `Retain`, `Delete`, `RetainExceptOnCreate`. */
  readonly deletionPolicy?: string;
}

export type InputKind = 'cloudformation' | 'pulumi-preview' | 'terraform-config' | 'terraform-plan';

export interface ResourceGraph {
  readonly kind: InputKind;
  /** The file it was read from, as the user named it. */
  readonly path: string;
  readonly resources: readonly Resource[];
}

type ObjectValue = { readonly [key: string]: Value };

export function isObject(value: Value | undefined): value is ObjectValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasExactly(value: Value | undefined, keys: readonly string[]): boolean {
  return isObject(value) && Object.keys(value).length === keys.length && keys.every((key) => key in value);
}

export function isReference(value: Value | undefined): value is Reference {
  return hasExactly(value, ['ref', 'attribute']);
}

export function isUnknown(value: unknown): value is Unknown {
  return (
    typeof value === 'object' &&
    value !== null &&
    'unknown' in value &&
    typeof value.unknown === 'string' &&
    Object.keys(value).length === 1
  );
}

export function isInterpolation(value: Value | undefined): value is Interpolation {
  return isObject(value) && Object.keys(value).length === 1 && Array.isArray(value['parts']);
}
