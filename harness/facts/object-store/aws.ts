import type { Attributes, ObjectStore } from '../facts';
import { allTrue, anyTrue, ifTrue } from '../maybe';
import { regionOf } from '../place';
import type { Props } from '../props';
import { awsTags } from '../tags';
import type { Row } from '../vocabulary';
import { archiveTiers, notifications, replica } from './aws-effects';
import { inlineRule, separateRule } from './aws-lifecycle';
import { minimumTransitionBytes, ownKey, PUBLIC_S3_ACLS, PUBLIC_S3_GROUPS } from './s3';
import { refusals } from './s3-policy';

const DEFAULT = 'rule.apply_server_side_encryption_by_default';

/** By a canned access list, or by grants to groups. */
function opensToEveryone(acl: Props, grants: string, uri: string) {
  const groups = acl.each(grants, (grant) => grant.is(uri, ...PUBLIC_S3_GROUPS));
  return anyTrue([acl.is('acl', ...PUBLIC_S3_ACLS), ...(Array.isArray(groups) ? groups : [])]);
}

/** Since version 4 of Terraform's provider these only echo the separate resources. */
const ECHOES = [
  ...['versioning', 'lifecycle_rule', 'server_side_encryption_configuration', 'logging', 'acl', 'grant', 'policy'],
  ...['object_lock_enabled', 'object_lock_configuration', 'replication_configuration'],
];

function bucket(bucket: Props): Attributes<ObjectStore> {
  const own = bucket.withoutComputed(...ECHOES);
  return {
    name: bucket.text('bucket'),
    region: regionOf(bucket, 'region'),
    versioned: own.boolean('versioning.enabled') ?? false,
    lifecycle: own.each('lifecycle_rule', inlineRule) ?? [],
    key: ownKey(own.link(`server_side_encryption_configuration.${DEFAULT}.kms_master_key_id`)),
    encryption: own.text(`server_side_encryption_configuration.${DEFAULT}.sse_algorithm`),
    bucketKey: own.boolean('server_side_encryption_configuration.rule.bucket_key_enabled'),
    tlsOnly: false,
    ...refusals(own, 'policy'),
    objectLock:
      own.boolean('object_lock_enabled') ?? own.is('object_lock_configuration.object_lock_enabled', 'Enabled'),
    replicas: own.each('replication_configuration.rules', replica),
    forceDestroy: own.boolean('force_destroy'),
    inventory: false,
    requestMetrics: false,
    tags: awsTags(bucket),
    publicAcl: opensToEveryone(own, 'grant', 'uri'),
    accessLogs: own.link('logging.target_bucket'),
  };
}

const BLOCKS = ['block_public_acls', 'block_public_policy', 'ignore_public_acls', 'restrict_public_buckets'];

function part(types: readonly string[], read: (part: Props) => Attributes<ObjectStore>): Row<ObjectStore> {
  return { types, partOf: (props) => props.link('bucket'), read };
}

export const awsRows: readonly Row<ObjectStore>[] = [
  { types: ['aws_s3_bucket', 'aws:s3:Bucket', 'aws:s3:BucketV2'], read: bucket },
  part(
    [
      'aws_s3_bucket_lifecycle_configuration',
      'aws:s3:BucketLifecycleConfiguration',
      'aws:s3:BucketLifecycleConfigurationV2',
    ],
    (part) => ({
      lifecycle: part.each('rule', separateRule) ?? [],
      minimumTransitionBytes: minimumTransitionBytes(
        part.withoutComputed('transition_default_minimum_object_size').text('transition_default_minimum_object_size'),
      ),
    }),
  ),
  part(['aws_s3_bucket_versioning', 'aws:s3:BucketVersioning', 'aws:s3:BucketVersioningV2'], (part) => ({
    versioned: part.is('versioning_configuration.status', 'Enabled') ?? false,
  })),
  part(
    [
      'aws_s3_bucket_server_side_encryption_configuration',
      'aws:s3:BucketServerSideEncryptionConfiguration',
      'aws:s3:BucketServerSideEncryptionConfigurationV2',
    ],
    (part) => ({
      key: ownKey(part.link(`${DEFAULT}.kms_master_key_id`)),
      encryption: part.text(`${DEFAULT}.sse_algorithm`),
      bucketKey: part.boolean('rule.bucket_key_enabled'),
    }),
  ),
  part(['aws_s3_bucket_public_access_block', 'aws:s3:BucketPublicAccessBlock'], (part) => ({
    publicAccessBlocked: allTrue(BLOCKS.map((flag) => part.boolean(flag))),
  })),
  part(['aws_s3_bucket_ownership_controls', 'aws:s3:BucketOwnershipControls'], (part) => ({
    objectAccessLists: part.is('rule.object_ownership', 'ObjectWriter'),
  })),
  part(['aws_s3_bucket_acl', 'aws:s3:BucketAcl', 'aws:s3:BucketAclV2'], (part) => ({
    publicAcl: opensToEveryone(
      part.withoutComputed('access_control_policy'),
      'access_control_policy.grant',
      'grantee.uri',
    ),
  })),
  part(['aws_s3_bucket_logging', 'aws:s3:BucketLogging', 'aws:s3:BucketLoggingV2'], (part) => ({
    accessLogs: part.link('target_bucket'),
  })),
  part(['aws_s3_bucket_policy', 'aws:s3:BucketPolicy'], (part) => refusals(part, 'policy')),
  part(
    [
      'aws_s3_bucket_object_lock_configuration',
      'aws:s3:BucketObjectLockConfiguration',
      'aws:s3:BucketObjectLockConfigurationV2',
    ],
    () => ({ objectLock: true }),
  ),
  part(['aws_s3_bucket_intelligent_tiering_configuration', 'aws:s3:BucketIntelligentTieringConfiguration'], (part) => ({
    archiveTiers: archiveTiers(part),
  })),
  part(['aws_s3_bucket_replication_configuration', 'aws:s3:BucketReplicationConfig'], (part) => ({
    replicas: part.each('rule', replica),
  })),
  part(['aws_s3_bucket_inventory', 'aws:s3:Inventory'], (part) => ({
    inventory: ifTrue(part.boolean('enabled') ?? true),
  })),
  part(['aws_s3_bucket_metric', 'aws:s3:BucketMetric'], () => ({ requestMetrics: true })),
  part(['aws_s3_bucket_notification', 'aws:s3:BucketNotification'], (part) => ({ notifies: notifications(part) })),
];
