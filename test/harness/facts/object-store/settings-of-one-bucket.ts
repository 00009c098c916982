import { after, cloudFormation, output, pulumi, terraform } from '../engines';

/** The same settings of one bucket, and a copy of it, as each engine writes them. */
export const SETTINGS = {
  encryption: 'aws:kms',
  bucketKey: true,
  tlsOnly: true,
  minimumTls: '1.2',
  objectLock: true,
  archiveTiers: ['ARCHIVE_ACCESS', 'DEEP_ARCHIVE_ACCESS'],
  inventory: true,
  requestMetrics: true,
  tags: { team: 'lake' },
  minimumTransitionBytes: 0,
  lifecycle: [{ id: 'big', narrowed: true, minimumBytes: 1_000_000 }],
  replicas: [{ region: 'eu-west-1', enabled: true }],
  notifies: [{ to: { text: 'arn:aws:lambda:f' }, prefix: 'in/', events: ['s3:ObjectCreated:*'] }],
};

const Policy = {
  Statement: [
    { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::1:role/r' }, Action: 's3:GetObject', Resource: '*' },
    {
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: 's3:*',
      Resource: '*',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    },
    {
      Effect: 'Deny',
      Principal: '*',
      Action: ['s3:*'],
      Resource: '*',
      Condition: { NumericLessThan: { 's3:TlsVersion': 1.2 } },
    },
  ],
};

export const template = cloudFormation({
  Lake: [
    'AWS::S3::Bucket',
    {
      ObjectLockEnabled: true,
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          { ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' }, BucketKeyEnabled: true },
        ],
      },
      IntelligentTieringConfigurations: [
        {
          Id: 'on',
          Status: 'Enabled',
          Tierings: [
            { AccessTier: 'ARCHIVE_ACCESS', Days: 90 },
            { AccessTier: 'DEEP_ARCHIVE_ACCESS', Days: 180 },
          ],
        },
        { Id: 'off', Status: 'Disabled', Tierings: [{ AccessTier: 'ARCHIVE_ACCESS', Days: 90 }] },
      ],
      InventoryConfigurations: [{ Id: 'all', Enabled: true }],
      MetricsConfigurations: [{ Id: 'all' }],
      Tags: [{ Key: 'team', Value: 'lake' }],
      LifecycleConfiguration: {
        TransitionDefaultMinimumObjectSize: 'varies_by_storage_class',
        Rules: [{ Id: 'big', Status: 'Enabled', ObjectSizeGreaterThan: '1000000', ExpirationInDays: 9 }],
      },
      ReplicationConfiguration: {
        Rules: [{ Status: 'Enabled', Destination: { Bucket: 'arn:aws:s3:::duka-copy' } }],
      },
      NotificationConfiguration: {
        LambdaConfigurations: [
          {
            Event: 's3:ObjectCreated:*',
            Function: 'arn:aws:lambda:f',
            Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'in/' }] } },
          },
        ],
      },
    },
  ],
  Policy: ['AWS::S3::BucketPolicy', { Bucket: { Ref: 'Lake' }, PolicyDocument: Policy }],
});

const bucket = 'duka-lake';

export const planned = terraform({
  'aws_s3_bucket.lake': {
    bucket,
    object_lock_enabled: true,
    force_destroy: false,
    tags: null,
    tags_all: { team: 'lake' },
  },
  'aws_s3_bucket.copy': { bucket: 'duka-copy', region: 'eu-west-1' },
  'aws_s3_bucket_server_side_encryption_configuration.lake': {
    bucket,
    rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: 'aws:kms' }], bucket_key_enabled: true }],
  },
  'aws_s3_bucket_policy.lake': { bucket, policy: JSON.stringify(Policy) },
  'aws_s3_bucket_intelligent_tiering_configuration.on': {
    bucket,
    status: 'Enabled',
    tiering: [
      { access_tier: 'ARCHIVE_ACCESS', days: 90 },
      { access_tier: 'DEEP_ARCHIVE_ACCESS', days: 180 },
    ],
  },
  'aws_s3_bucket_intelligent_tiering_configuration.off': {
    bucket,
    status: 'Disabled',
    tiering: [{ access_tier: 'ARCHIVE_ACCESS', days: 90 }],
  },
  'aws_s3_bucket_inventory.lake': { bucket, enabled: true },
  'aws_s3_bucket_metric.lake': { bucket, name: 'all' },
  'aws_s3_bucket_lifecycle_configuration.lake': {
    bucket,
    transition_default_minimum_object_size: 'varies_by_storage_class',
    rule: [
      {
        id: 'big',
        status: 'Enabled',
        filter: [{ object_size_greater_than: 1_000_000, and: [], tag: [] }],
        expiration: [{ days: 9 }],
      },
    ],
  },
  'aws_s3_bucket_replication_configuration.lake': {
    bucket,
    rule: [{ status: 'Enabled', destination: [{ bucket: after('aws_s3_bucket.copy.arn', 'aws_s3_bucket.copy') }] }],
  },
  'aws_s3_bucket_notification.lake': {
    bucket,
    lambda_function: [
      { lambda_function_arn: 'arn:aws:lambda:f', events: ['s3:ObjectCreated:*'], filter_prefix: 'in/' },
    ],
    queue: [],
    topic: [],
  },
});

const LAKE = 'aws:s3/bucketV2:BucketV2';
const own = { bucket: output(LAKE, 'lake', 'id') };

export const previewed = pulumi({
  lake: [LAKE, { bucket: 'duka-lake', objectLockEnabled: true, forceDestroy: false, tags: { team: 'lake' } }],
  copy: [LAKE, { bucket: 'duka-copy', region: 'eu-west-1' }],
  key: [
    'aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration',
    { ...own, rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: 'aws:kms' }, bucketKeyEnabled: true }] },
  ],
  policy: ['aws:s3/bucketPolicy:BucketPolicy', { ...own, policy: JSON.stringify(Policy) }],
  tiers: [
    'aws:s3/bucketIntelligentTieringConfiguration:BucketIntelligentTieringConfiguration',
    {
      ...own,
      tierings: [
        { accessTier: 'ARCHIVE_ACCESS', days: 90 },
        { accessTier: 'DEEP_ARCHIVE_ACCESS', days: 180 },
      ],
    },
  ],
  inventory: ['aws:s3/inventory:Inventory', { ...own, enabled: true }],
  metric: ['aws:s3/bucketMetric:BucketMetric', { ...own, name: 'all' }],
  lifecycle: [
    'aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration',
    {
      ...own,
      transitionDefaultMinimumObjectSize: 'varies_by_storage_class',
      rules: [
        {
          id: 'big',
          status: 'Enabled',
          filter: { and: { objectSizeGreaterThan: 1_000_000, prefix: '' } },
          expiration: { days: 9 },
        },
      ],
    },
  ],
  replication: [
    'aws:s3/bucketReplicationConfig:BucketReplicationConfig',
    { ...own, rules: [{ status: 'Enabled', destination: { bucket: output(LAKE, 'copy', 'arn') } }] },
  ],
  notification: [
    'aws:s3/bucketNotification:BucketNotification',
    {
      ...own,
      lambdaFunctions: [{ lambdaFunctionArn: 'arn:aws:lambda:f', events: ['s3:ObjectCreated:*'], filterPrefix: 'in/' }],
    },
  ],
});
