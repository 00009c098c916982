import { at, isJson, textAt } from './json';

/** The properties that name a bucket, of whatever type of resource. */
const NAMES_BUCKET = /^(S3|Destination)?Bucket(Name)?$/;

/** The logical id of the only bucket that a template names so; undefined for a plain text, which says so by itself. */
export type BucketNamed = (name: unknown) => string | undefined;

/**
 * By what a template computes names from (`Fn::Sub`, `Fn::Join`, a parameter). The same words give the same name wherever
 * they stand in a template, even if the name is known only after deployment.
 */
export function bucketNamed(resources: ReadonlyMap<string, unknown>): BucketNamed {
  const ids = new Map<string, string | undefined>();
  for (const [id, declaration] of resources) {
    const name = at(declaration, 'Properties', 'BucketName');
    if (textAt(declaration, 'Type') !== 'AWS::S3::Bucket' || !isJson(name)) continue;
    const words = JSON.stringify(name);
    ids.set(words, ids.has(words) ? undefined : id);
  }
  return (name) => (isJson(name) ? ids.get(JSON.stringify(name)) : undefined);
}

/** The properties of a resource, with a reference where they repeat what another one's name is computed from. */
export function withBucketReferences(properties: unknown, owner: string, bucketOf: BucketNamed): unknown {
  const replaced = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replaced);
    if (!isJson(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => {
        const bucket = NAMES_BUCKET.test(key) ? bucketOf(child) : undefined;
        return [key, bucket === undefined || bucket === owner ? replaced(child) : { Ref: bucket }];
      }),
    );
  };
  return replaced(properties);
}
