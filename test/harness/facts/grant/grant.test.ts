import { directoryOf, lookUp } from '../../../../harness/facts/link';
import { after, COMPUTED, cloudFormation, factsOf, output, pulumi, saidBy, terraform } from '../engines';

/** A reference as principals and actions name it. */
function spelt(reference: string): string {
  return `\${${reference}}`;
}

const STATEMENT = {
  Effect: 'Deny',
  Principal: { AWS: '*' },
  Action: 's3:*',
  Resource: 'arn:aws:s3:::duka-orders/*',
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
};
const DOCUMENT = { Version: '2012-10-17', Statement: [STATEMENT] };
const EXPECTED = {
  to: { text: 'duka-orders' },
  principals: ['*'],
  actions: ['s3:*'],
  resources: ['arn:aws:s3:::duka-orders/*'],
  effect: 'deny',
  conditional: true,
};

test.each([
  [
    'CloudFormation',
    cloudFormation({ P: ['AWS::S3::BucketPolicy', { Bucket: 'duka-orders', PolicyDocument: DOCUMENT }] }),
  ],
  ['Terraform', terraform({ 'aws_s3_bucket_policy.p': { bucket: 'duka-orders', policy: JSON.stringify(DOCUMENT) } })],
  [
    'Pulumi with JSON',
    pulumi({ p: ['aws:s3/bucketPolicy:BucketPolicy', { bucket: 'duka-orders', policy: JSON.stringify(DOCUMENT) }] }),
  ],
  [
    'Pulumi with an object',
    pulumi({ p: ['aws:s3/bucketPolicy:BucketPolicy', { bucket: 'duka-orders', policy: DOCUMENT }] }),
  ],
])('one bucket policy is the same grant from %s', (_, graph) => {
  expect(factsOf(graph, 'Grant').map(saidBy)).toEqual([EXPECTED]);
});

describe('a statement', () => {
  const statements = (...Statement: object[]) =>
    factsOf(
      cloudFormation({
        P: ['AWS::S3::BucketPolicy', { Bucket: 'b', PolicyDocument: { Statement } }],
        R: ['AWS::IAM::Role', {}],
      }),
      'Grant',
    );

  test('names principals of every kind, a role of the same input by its address', () => {
    const Principal = { AWS: [{ 'Fn::GetAtt': ['R', 'Arn'] }, '123456789012'], Service: 'logs.amazonaws.com' };

    expect(statements({ Effect: 'Allow', Principal, Action: ['s3:GetObject', 's3:PutObject'] })).toMatchObject([
      {
        principals: [spelt('R.Arn'), '123456789012', 'logs.amazonaws.com'],
        actions: ['s3:GetObject', 's3:PutObject'],
        conditional: false,
      },
    ]);
  });

  test('for everyone but somebody is for everyone, unless it denies', () => {
    const NotPrincipal = { AWS: '123456789012' };

    expect(
      statements({ Effect: 'Allow', NotPrincipal, Action: '*' }, { Effect: 'Deny', NotPrincipal, NotAction: 'x' }),
    ).toMatchObject([
      { principals: ['*'], effect: 'allow', conditional: false },
      { principals: ['*'], effect: 'deny', conditional: true, actions: ['*'] },
    ]);
  });

  test('may stand alone, without a list', () => {
    const graph = cloudFormation({
      P: ['AWS::S3::BucketPolicy', { Bucket: 'b', PolicyDocument: { Statement: STATEMENT } }],
    });

    expect(factsOf(graph, 'Grant')).toHaveLength(1);
  });
});

describe('a policy as text', () => {
  const BUCKET = 'aws:s3/bucket:Bucket';

  test('with a reference inside is read all the same', () => {
    const Resource = `${output(BUCKET, 'b', 'arn')}/*`;
    const policy = JSON.stringify({
      Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource }],
    });
    const graph = pulumi({
      b: [BUCKET, {}],
      p: ['aws:s3/bucketPolicy:BucketPolicy', { bucket: output(BUCKET, 'b', 'id'), policy }],
    });
    const [grant] = factsOf(graph, 'Grant');

    expect(grant).toMatchObject({ principals: ['*'], effect: 'allow' });
    expect(lookUp(grant?.to, directoryOf(factsOf(graph, 'ObjectStore')))).toMatch(/::b$/);
  });

  test('that is known only after apply, or is no JSON, is a grant of which everything is unknown', () => {
    const policy = after('aws_s3_bucket.a.arn', 'aws_s3_bucket.b.arn');
    const unknown = { unknown: 'known after apply' };

    expect(factsOf(terraform({ 'aws_s3_bucket_policy.p': { bucket: 'b', policy } }), 'Grant')).toMatchObject([
      { to: { text: 'b' }, principals: unknown, actions: unknown, effect: unknown, conditional: unknown },
    ]);
    expect(factsOf(terraform({ 'aws_s3_bucket_policy.p': { bucket: 'b', policy: '{' } }), 'Grant')).toMatchObject([
      { effect: { unknown: 'a text that is not JSON' } },
    ]);
  });
});

describe('IAM', () => {
  const allow = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };

  test('a policy grants to the identities that it names', () => {
    const graph = cloudFormation({
      P: ['AWS::IAM::Policy', { PolicyDocument: { Statement: [allow] }, Roles: [{ Ref: 'R' }], Users: ['asha'] }],
      R: ['AWS::IAM::Role', {}],
    });

    const [grant] = factsOf(graph, 'Grant');
    expect(grant).toMatchObject({ principals: [spelt('R.Ref'), 'asha'], actions: ['s3:GetObject'], effect: 'allow' });
    expect(grant?.to).toBeUndefined();
  });

  test('a role says who may take it, and what its inline policies let it do', () => {
    const trust = {
      Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'glue.amazonaws.com' } }],
    };
    const role = cloudFormation({
      R: [
        'AWS::IAM::Role',
        { AssumeRolePolicyDocument: trust, Policies: [{ PolicyName: 'p', PolicyDocument: { Statement: [allow] } }] },
      ],
    });
    const planned = terraform({
      'aws_iam_role.r': { assume_role_policy: JSON.stringify(trust), inline_policy: COMPUTED },
    });

    expect(factsOf(role, 'Grant')).toMatchObject([
      { to: { address: 'R' }, principals: ['glue.amazonaws.com'], actions: ['sts:AssumeRole'] },
      { principals: [spelt('R')], actions: ['s3:GetObject'] },
    ]);
    expect(factsOf(planned, 'Grant')).toMatchObject([
      { to: { address: 'aws_iam_role.r' }, actions: ['sts:AssumeRole'] },
    ]);
  });

  test('a ready-made policy stands for its actions, on everything', () => {
    const ManagedPolicyArns = ['arn:aws:iam::aws:policy/AmazonS3FullAccess'];
    const graph = cloudFormation({ R: ['AWS::IAM::Role', { ManagedPolicyArns }] });

    expect(factsOf(graph, 'Grant')).toMatchObject([
      { principals: [spelt('R')], actions: ManagedPolicyArns, resources: ['*'], effect: 'allow' },
    ]);
  });

  test('an attachment is the same in Terraform', () => {
    const graph = terraform({
      'aws_iam_role.r': { name: 'r' },
      'aws_iam_role_policy_attachment.a': {
        role: after('aws_iam_role.r.name', 'aws_iam_role.r'),
        policy_arn: 'arn:aws:iam::aws:policy/AmazonS3FullAccess',
      },
    });

    expect(factsOf(graph, 'Grant')).toMatchObject([
      { principals: [spelt('aws_iam_role.r.name')], actions: ['arn:aws:iam::aws:policy/AmazonS3FullAccess'] },
    ]);
  });

  test("a key's policy is about the key; one that nobody set says nothing", () => {
    const document = { Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::1:root' }, Action: 'kms:*' }] };

    expect(factsOf(cloudFormation({ K: ['AWS::KMS::Key', { KeyPolicy: document }] }), 'Grant')).toMatchObject([
      { to: { address: 'K' } },
    ]);
    expect(factsOf(terraform({ 'aws_kms_key.k': { policy: COMPUTED } }), 'Grant')).toEqual([]);
  });
});

describe('Google Cloud', () => {
  const expected = {
    to: { text: 'b' },
    principals: ['allUsers'],
    actions: ['roles/storage.objectViewer'],
    effect: 'allow',
    conditional: false,
  };
  const role = 'roles/storage.objectViewer';
  const policy = JSON.stringify({ bindings: [{ role, members: ['allUsers'] }] });

  test.each([
    [
      'a member',
      terraform({ 'google_storage_bucket_iam_member.m': { bucket: 'b', role, member: 'allUsers', condition: [] } }),
    ],
    ['a binding', terraform({ 'google_storage_bucket_iam_binding.m': { bucket: 'b', role, members: ['allUsers'] } })],
    ['a policy', terraform({ 'google_storage_bucket_iam_policy.m': { bucket: 'b', policy_data: policy } })],
    [
      'a member in Pulumi',
      pulumi({ m: ['gcp:storage/bucketIAMMember:BucketIAMMember', { bucket: 'b', role, member: 'allUsers' }] }),
    ],
    [
      'a binding in Pulumi',
      pulumi({ m: ['gcp:storage/bucketIAMBinding:BucketIAMBinding', { bucket: 'b', role, members: ['allUsers'] }] }),
    ],
    [
      'a policy in Pulumi',
      pulumi({ m: ['gcp:storage/bucketIAMPolicy:BucketIAMPolicy', { bucket: 'b', policyData: policy }] }),
    ],
  ])('grants the same by %s', (_, graph) => {
    expect(factsOf(graph, 'Grant').map(saidBy)).toEqual([expected]);
  });

  test.each([
    ['google_kms_crypto_key_iam_member', 'crypto_key_id'],
    ['google_project_iam_member', 'project'],
    ['google_bigquery_dataset_iam_member', 'dataset_id'],
  ])('grants on what %s names, under a condition if it has one', (type, to) => {
    const member = {
      [to]: 'it',
      role: 'roles/x',
      member: 'user:a@b.c',
      condition: [{ title: 't', expression: 'true' }],
    };

    expect(factsOf(terraform({ [`${type}.m`]: member }), 'Grant')).toMatchObject([
      { to: { text: 'it' }, principals: ['user:a@b.c'], actions: ['roles/x'], conditional: true },
    ]);
  });

  test("grants by a dataset's own access list, views apart", () => {
    const access = [{ role: 'READER', special_group: 'allAuthenticatedUsers' }, { view: [{ table_id: 'v' }] }];

    expect(factsOf(terraform({ 'google_bigquery_dataset.d': { dataset_id: 'd', access } }), 'Grant')).toMatchObject([
      { to: { address: 'google_bigquery_dataset.d' }, principals: ['allAuthenticatedUsers'], actions: ['READER'] },
    ]);
    expect(factsOf(terraform({ 'google_bigquery_dataset.d': { dataset_id: 'd', access: COMPUTED } }), 'Grant')).toEqual(
      [],
    );
  });
});

test('Azure role assignments grant on their scope, a container by its account', () => {
  const ACCOUNT = 'azure-native:storage:StorageAccount';
  const CONTAINER = 'azure-native:storage:BlobContainer';
  const graph = pulumi({
    a: [ACCOUNT, { accountName: 'dukaorders' }],
    c: [CONTAINER, { accountName: 'dukaorders', containerName: 'data' }],
    r: [
      'azure-native:authorization:RoleAssignment',
      { scope: output(CONTAINER, 'c', 'id'), principalId: 'p', roleDefinitionId: 'd' },
    ],
  });
  const [grant] = factsOf(graph, 'Grant');
  const planned = terraform({
    'azurerm_role_assignment.r': {
      scope: '/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/dukaorders',
      principal_id: 'p',
      role_definition_name: 'Storage Blob Data Reader',
      role_definition_id: COMPUTED,
    },
  });

  expect(grant).toMatchObject({ principals: ['p'], actions: ['d'], effect: 'allow', conditional: false });
  expect(lookUp(grant?.to, directoryOf(factsOf(graph, 'ObjectStore')))).toMatch(/::a$/);
  expect(factsOf(planned, 'Grant')).toMatchObject([{ principals: ['p'], actions: ['Storage Blob Data Reader'] }]);
});
