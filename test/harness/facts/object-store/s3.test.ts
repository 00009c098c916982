import { after, COMPUTED, cloudFormation, factsOf, onlyFact, saidBy, terraform } from '../engines';
import { BLOCKED, EXPECTED, LIFECYCLE, previewed, split, template } from './one-bucket';

test.each([
  ['CloudFormation', template],
  ['Terraform, split into its resources', split],
  ['Pulumi, split into its resources', previewed],
])('one bucket is the same fact from %s', (_, graph) => {
  const store = onlyFact(graph, 'ObjectStore');

  expect(saidBy(store)).toEqual(EXPECTED);
  expect(store.readFrom).toEqual(graph.resources.map(({ address }) => address).sort());
});

describe('blocks inside the bucket', () => {
  const inline = {
    bucket: 'duka-orders',
    region: 'af-south-1',
    acl: 'private',
    versioning: [{ enabled: true, mfa_delete: false }],
    logging: [{ target_bucket: 'duka-logs', target_prefix: '' }],
    server_side_encryption_configuration: [
      {
        rule: [
          { apply_server_side_encryption_by_default: [{ sse_algorithm: 'aws:kms', kms_master_key_id: 'alias/lake' }] },
        ],
      },
    ],
    lifecycle_rule: [
      {
        id: 'orders',
        enabled: true,
        prefix: 'orders/',
        tags: {},
        abort_incomplete_multipart_upload_days: 7,
        expiration: [{ date: '', days: 365, expired_object_delete_marker: false }],
        transition: [{ date: '', days: 30, storage_class: 'STANDARD_IA' }],
        noncurrent_version_expiration: [{ days: 30 }],
        noncurrent_version_transition: [{ days: 7, storage_class: 'GLACIER' }],
      },
    ],
  };
  const [rule] = LIFECYCLE;
  const { keep, ...oldVersions } = rule?.oldVersions ?? { keep: 0 };

  test('say the same where there are no parts', () => {
    const store = onlyFact(terraform({ 'aws_s3_bucket.orders': inline }), 'ObjectStore');

    const { publicAccessBlocked, ...expected } = EXPECTED;
    expect(saidBy(store)).toEqual({ ...expected, lifecycle: [{ ...rule, oldVersions }] });
  });

  test('are overridden by the parts', () => {
    const store = onlyFact(
      terraform({
        'aws_s3_bucket.orders': inline,
        'aws_s3_bucket_versioning.orders': {
          bucket: 'duka-orders',
          versioning_configuration: [{ status: 'Suspended' }],
        },
        'aws_s3_bucket_lifecycle_configuration.orders': { bucket: 'duka-orders', rule: [] },
      }),
      'ObjectStore',
    );

    expect(store).toMatchObject({ versioned: false, lifecycle: [] });
  });

  test('that only echo parts of another state count as absent, and a part that is unknown as unknown', () => {
    const echo = { bucket: 'duka-orders', versioning: COMPUTED, lifecycle_rule: COMPUTED };
    const status = after('aws_ssm_parameter.a.value', 'aws_ssm_parameter.b.value');
    const part = { bucket: 'duka-orders', versioning_configuration: [{ status }] };

    expect(onlyFact(terraform({ 'aws_s3_bucket.a': echo }), 'ObjectStore')).toMatchObject({
      versioned: false,
      lifecycle: [],
    });
    expect(
      onlyFact(terraform({ 'aws_s3_bucket.a': echo, 'aws_s3_bucket_versioning.a': part }), 'ObjectStore').versioned,
    ).toEqual({ unknown: 'known after apply' });
  });
});

describe('a rule', () => {
  const rule = (declared: object) => {
    const Rules = [{ Status: 'Enabled', ...declared }];
    const graph = cloudFormation({ B: ['AWS::S3::Bucket', { LifecycleConfiguration: { Rules } }] });
    const { lifecycle } = onlyFact(graph, 'ObjectStore');
    return Array.isArray(lifecycle) ? lifecycle[0] : undefined;
  };
  const filtered = (filter: object) => {
    const part = { bucket: 'b', rule: [{ id: 'r', status: 'Enabled', filter: [filter] }] };
    const { lifecycle } = onlyFact(terraform({ 'aws_s3_bucket_lifecycle_configuration.b': part }), 'ObjectStore');
    return Array.isArray(lifecycle) ? lifecycle[0] : undefined;
  };

  test('that acts on a date is unknown, since it says nothing of age', () => {
    const read = rule({
      ExpirationDate: '2030-01-01',
      Transitions: [{ StorageClass: 'GLACIER', TransitionDate: '2029-01-01' }],
    });

    expect(read).toMatchObject({
      expireAfterDays: { unknown: expect.any(String) },
      transitions: [{ class: 'GLACIER', afterDays: { unknown: expect.any(String) } }],
    });
  });

  test('for a tag or a size is narrowed', () => {
    expect(rule({ TagFilters: [{ Key: 'a', Value: 'b' }] })).toMatchObject({ narrowed: true });
    expect(filtered({ and: [{ prefix: 'x/', tags: { a: 'b' } }] })).toMatchObject({ narrowed: true, prefixes: ['x/'] });
    expect(filtered({ prefix: '', tag: [], and: [], object_size_greater_than: 0 })).toMatchObject({
      narrowed: false,
      prefixes: [],
    });
  });

  test('with a prefix that a parameter gives has unknown prefixes', () => {
    const template = cloudFormation({
      B: [
        'AWS::S3::Bucket',
        { LifecycleConfiguration: { Rules: [{ Status: 'Enabled', Prefix: { 'Fn::GetAtt': ['C', 'Name'] } }] } },
      ],
      C: ['Custom::Name', {}],
    });

    expect(onlyFact(template, 'ObjectStore').lifecycle).toMatchObject([{ prefixes: { unknown: 'Name of C' } }]);
  });
});

describe('public access', () => {
  test('is blocked only with all four flags', () => {
    const blocked = (flags: object) =>
      onlyFact(
        terraform({
          'aws_s3_bucket.b': { bucket: 'b' },
          'aws_s3_bucket_public_access_block.b': { bucket: 'b', ...flags },
        }),
        'ObjectStore',
      ).publicAccessBlocked;

    expect(blocked(BLOCKED)).toBe(true);
    expect(blocked({ ...BLOCKED, ignore_public_acls: false })).toBe(false);
    expect(blocked({ ...BLOCKED, ignore_public_acls: COMPUTED })).toEqual({ unknown: 'known after apply' });
  });

  test.each([
    ['a canned access list', { acl: 'public-read' }],
    [
      'a grant to a group',
      {
        access_control_policy: [{ grant: [{ grantee: [{ uri: 'http://acs.amazonaws.com/groups/global/AllUsers' }] }] }],
      },
    ],
  ])('comes from %s', (_, acl) => {
    expect(onlyFact(terraform({ 'aws_s3_bucket_acl.b': { bucket: 'b', ...acl } }), 'ObjectStore').publicAcl).toBe(true);
  });
});

test("a key is a link to the input's own key, and AWS's alias is no own key", () => {
  const encrypted = (KMSMasterKeyID: unknown) =>
    cloudFormation({
      Key: ['AWS::KMS::Key', {}],
      B: [
        'AWS::S3::Bucket',
        {
          BucketEncryption: {
            ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { KMSMasterKeyID } }],
          },
        },
      ],
    });

  expect(onlyFact(encrypted({ 'Fn::GetAtt': ['Key', 'Arn'] }), 'ObjectStore').key).toEqual({ address: 'Key' });
  expect(onlyFact(encrypted('alias/aws/s3'), 'ObjectStore').key).toBeUndefined();
});

test('parts without their bucket are one fact, of which the rest is unknown', () => {
  const graph = terraform({
    'aws_s3_bucket_versioning.a': { bucket: 'elsewhere', versioning_configuration: [{ status: 'Enabled' }] },
    'aws_s3_bucket_public_access_block.a': { bucket: 'elsewhere', ...BLOCKED },
    'aws_s3_bucket_versioning.b': { bucket: 'other', versioning_configuration: [{ status: 'Enabled' }] },
  });

  expect(factsOf(graph, 'ObjectStore')).toMatchObject([
    {
      address: 'aws_s3_bucket_versioning.a',
      versioned: true,
      publicAccessBlocked: true,
      lifecycle: { unknown: 'elsewhere is not in this input' },
    },
    {
      address: 'aws_s3_bucket_versioning.b',
      versioned: true,
      publicAccessBlocked: { unknown: 'other is not in this input' },
    },
  ]);
});
