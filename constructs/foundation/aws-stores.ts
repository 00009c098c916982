import { Duration } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { TargetPlan } from '../../plan/platform-plan';
import { accessLogs, privateBucket } from '../shared/aws-bucket';
import { tag } from '../shared/aws-tags';

export function createLogArchive(scope: Construct, plan: TargetPlan, name: string): Bucket {
  const { logRetentionDays, oldVersionsDays, abortUploadsDays } = plan.foundation;
  const archive = new Bucket(scope, 'LogArchive', {
    ...privateBucket(plan, name),
    // Of all default encryptions, AWS supports only this one where access logs are delivered:
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html
    encryption: BucketEncryption.S3_MANAGED,
    lifecycleRules: [
      {
        id: 'retention',
        expiration: Duration.days(logRetentionDays.value),
        noncurrentVersionExpiration: Duration.days(oldVersionsDays.value),
      },
      {
        id: 'leftovers',
        abortIncompleteMultipartUploadAfter: Duration.days(abortUploadsDays.value),
        expiredObjectDeleteMarker: true,
      },
    ],
  });
  for (const statement of deliveries(plan, archive)) archive.addToResourcePolicy(statement);
  // Access logs name people's addresses.
  tag(archive, plan, 'personal');
  return archive;
}

/** Who delivers logs, for resources of this account only. Source: the page above, and docs.aws.amazon.com/vpc/latest/userguide/flow-logs-s3-permissions.html */
function deliveries(plan: TargetPlan, archive: Bucket): readonly PolicyStatement[] {
  const deliver = (sid: string, service: string, actions: string[], resource: string) =>
    new PolicyStatement({
      sid,
      principals: [new ServicePrincipal(service)],
      actions,
      resources: [resource],
      conditions: { StringEquals: { 'aws:SourceAccount': plan.account } },
    });
  const objects = archive.arnForObjects('*');
  return [
    deliver('AccessLogs', 'logging.s3.amazonaws.com', ['s3:PutObject'], objects),
    deliver('Inventories', 's3.amazonaws.com', ['s3:PutObject'], archive.arnForObjects('inventory/*')),
    deliver('FlowLogs', 'delivery.logs.amazonaws.com', ['s3:PutObject'], objects),
    deliver('FlowLogsCheck', 'delivery.logs.amazonaws.com', ['s3:GetBucketAcl', 's3:ListBucket'], archive.bucketArn),
  ];
}

export interface ArtifactsProps {
  readonly name: string;
  readonly key: IKey;
  /** The name of the bucket that access logs are delivered to. */
  readonly logArchive: string;
}

export function createArtifacts(scope: Construct, plan: TargetPlan, { name, key, logArchive }: ArtifactsProps): Bucket {
  // A replaced program is kept as long as the logs of what it did.
  const replaced = Duration.days(plan.foundation.logRetentionDays.value);
  return new Bucket(scope, 'Artifacts', {
    ...privateBucket(plan, name),
    ...accessLogs(scope, logArchive, name),
    encryptionKey: key,
    bucketKeyEnabled: true,
    lifecycleRules: [
      {
        id: 'leftovers',
        noncurrentVersionExpiration: replaced,
        abortIncompleteMultipartUploadAfter: Duration.days(plan.foundation.abortUploadsDays.value),
        expiredObjectDeleteMarker: true,
      },
    ],
  });
}
