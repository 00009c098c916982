import { after, COMPUTED, cloudFormation, output, pulumi, terraform } from '../engines';

/** One S3 bucket, as each engine writes it. */
export const LIFECYCLE = [
  {
    id: 'orders',
    enabled: true,
    prefixes: ['orders/'],
    narrowed: false,
    transitions: [{ class: 'STANDARD_IA', afterDays: 30 }],
    expireAfterDays: 365,
    oldVersions: { transitions: [{ class: 'GLACIER', afterDays: 7 }], expireAfterDays: 30, keep: 2 },
    abortUploadsAfterDays: 7,
  },
];

export const EXPECTED = {
  name: 'duka-orders',
  region: 'af-south-1',
  versioned: true,
  lifecycle: LIFECYCLE,
  key: { text: 'alias/lake' },
  encryption: 'aws:kms',
  tlsOnly: false,
  inventory: false,
  requestMetrics: false,
  publicAccessBlocked: true,
  publicAcl: false,
  accessLogs: { text: 'duka-logs' },
};

export const BLOCKED = {
  block_public_acls: true,
  block_public_policy: true,
  ignore_public_acls: true,
  restrict_public_buckets: true,
};

export const template = cloudFormation({
  Orders: [
    'AWS::S3::Bucket',
    {
      BucketName: 'duka-orders',
      AccessControl: 'Private',
      VersioningConfiguration: { Status: 'Enabled' },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          { ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: 'alias/lake' } },
        ],
      },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      LoggingConfiguration: { DestinationBucketName: 'duka-logs' },
      LifecycleConfiguration: {
        Rules: [
          {
            Id: 'orders',
            Status: 'Enabled',
            Prefix: 'orders/',
            Transitions: [{ StorageClass: 'STANDARD_IA', TransitionInDays: 30 }],
            ExpirationInDays: 365,
            NoncurrentVersionTransitions: [{ StorageClass: 'GLACIER', TransitionInDays: 7 }],
            NoncurrentVersionExpiration: { NoncurrentDays: 30, NewerNoncurrentVersions: 2 },
            AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
          },
        ],
      },
    },
  ],
});

const bucket = after('aws_s3_bucket.orders.id', 'aws_s3_bucket.orders');

export const split = terraform({
  'aws_s3_bucket.orders': {
    bucket: 'duka-orders',
    region: 'af-south-1',
    versioning: COMPUTED,
    lifecycle_rule: COMPUTED,
    server_side_encryption_configuration: COMPUTED,
    logging: [],
    acl: COMPUTED,
    grant: COMPUTED,
  },
  'aws_s3_bucket_versioning.orders': { bucket, versioning_configuration: [{ status: 'Enabled' }] },
  'aws_s3_bucket_acl.orders': { bucket, acl: 'private', access_control_policy: COMPUTED },
  'aws_s3_bucket_logging.orders': { bucket, target_bucket: 'duka-logs' },
  'aws_s3_bucket_public_access_block.orders': { bucket, ...BLOCKED },
  'aws_s3_bucket_server_side_encryption_configuration.orders': {
    bucket,
    rule: [
      { apply_server_side_encryption_by_default: [{ sse_algorithm: 'aws:kms', kms_master_key_id: 'alias/lake' }] },
    ],
  },
  'aws_s3_bucket_lifecycle_configuration.orders': {
    bucket,
    rule: [
      {
        id: 'orders',
        status: 'Enabled',
        prefix: COMPUTED,
        filter: [{ prefix: 'orders/', and: [], tag: [], object_size_greater_than: null, object_size_less_than: null }],
        transition: [{ date: null, days: 30, storage_class: 'STANDARD_IA' }],
        expiration: [{ date: null, days: 365, expired_object_delete_marker: false }],
        noncurrent_version_transition: [
          { noncurrent_days: 7, newer_noncurrent_versions: null, storage_class: 'GLACIER' },
        ],
        noncurrent_version_expiration: [{ noncurrent_days: 30, newer_noncurrent_versions: 2 }],
        abort_incomplete_multipart_upload: [{ days_after_initiation: 7 }],
      },
    ],
  },
});

export const previewed = pulumi(
  {
    orders: ['aws:s3/bucketV2:BucketV2', { bucket: 'duka-orders' }],
    versioning: [
      'aws:s3/bucketVersioningV2:BucketVersioningV2',
      { bucket: 'duka-orders', versioningConfiguration: { status: 'Enabled' } },
    ],
    acl: ['aws:s3/bucketAclV2:BucketAclV2', { bucket: 'duka-orders', acl: 'private' }],
    logging: [
      'aws:s3/bucketLogging:BucketLogging',
      { bucket: output('aws:s3/bucketV2:BucketV2', 'orders', 'id'), targetBucket: 'duka-logs' },
    ],
    closed: [
      'aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock',
      {
        bucket: output('aws:s3/bucketV2:BucketV2', 'orders', 'id'),
        blockPublicAcls: true,
        blockPublicPolicy: true,
        ignorePublicAcls: true,
        restrictPublicBuckets: true,
      },
    ],
    key: [
      'aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration',
      {
        bucket: 'duka-orders',
        rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: 'aws:kms', kmsMasterKeyId: 'alias/lake' } }],
      },
    ],
    lifecycle: [
      'aws:s3/bucketLifecycleConfigurationV2:BucketLifecycleConfigurationV2',
      {
        bucket: 'duka-orders',
        rules: [
          {
            id: 'orders',
            status: 'Enabled',
            filter: { prefix: 'orders/' },
            transitions: [{ days: 30, storageClass: 'STANDARD_IA' }],
            expiration: { days: 365 },
            noncurrentVersionTransitions: [{ noncurrentDays: 7, storageClass: 'GLACIER' }],
            noncurrentVersionExpiration: { noncurrentDays: 30, newerNoncurrentVersions: 2 },
            abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
          },
        ],
      },
    ],
  },
  { 'aws:region': 'af-south-1' },
);
