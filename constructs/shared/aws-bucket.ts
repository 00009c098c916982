import { Annotations, RemovalPolicy } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, type BucketProps, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { TargetPlan } from '../../plan/platform-plan';

/** What happens to state when its stack, or its place in the stack, goes. */
export function removalPolicy(plan: TargetPlan): RemovalPolicy {
  return plan.protect.value ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
}

/** What holds for every bucket, whatever it keeps. Never `autoDeleteObjects`: it deploys a function that empties buckets. */
export function privateBucket(plan: TargetPlan, bucketName: string) {
  return {
    bucketName,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    versioned: true,
    removalPolicy: removalPolicy(plan),
  } satisfies BucketProps;
}

/**
 * Access logs of a bucket, in a folder of its own. The archive is taken by its name: given its construct, CDK would add a
 * statement for each bucket to the archive's policy, which across stacks closes a circle.
 */
export function accessLogs(scope: Construct, archiveName: string, bucketName: string) {
  Annotations.of(scope).acknowledgeWarning(
    '@aws-cdk/aws-s3:accessLogsPolicyNotAdded',
    'The archive lets the whole account deliver.',
  );
  return {
    serverAccessLogsBucket: Bucket.fromBucketName(scope, 'AccessLogs', archiveName),
    serverAccessLogsPrefix: `s3/${bucketName}/`,
  } satisfies BucketProps;
}
