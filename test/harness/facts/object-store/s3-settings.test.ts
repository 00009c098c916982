import type { ObjectStore } from '../../../../harness/facts/facts';
import { readCloudFormation } from '../../../../harness/read/cloudformation';
import type { ResourceGraph } from '../../../../harness/read/graph';
import { after, COMPUTED, cloudFormation, factsOf, onlyFact, output, pulumi, terraform } from '../engines';
import { planned, previewed, SETTINGS, template } from './settings-of-one-bucket';

function lakeOf(graph: ResourceGraph): ObjectStore | undefined {
  return factsOf(graph, 'ObjectStore').find(({ address }) => /lake/i.test(address));
}

test.each([
  ['Terraform', planned],
  ['Pulumi', previewed],
])("a bucket's settings are the same from %s", (_, graph) => {
  expect(lakeOf(graph)).toMatchObject({ ...SETTINGS, forceDestroy: false });
});

test("a bucket's settings are the same from CloudFormation, where the copy has a name only", () => {
  expect(lakeOf(template)).toMatchObject({
    ...SETTINGS,
    replicas: [{ to: { text: 'arn:aws:s3:::duka-copy' }, enabled: true }],
  });
});

describe('plain text', () => {
  const bucketWith = (statement: object) =>
    onlyFact(
      cloudFormation({
        B: ['AWS::S3::Bucket', {}],
        P: ['AWS::S3::BucketPolicy', { Bucket: { Ref: 'B' }, PolicyDocument: { Statement: [statement] } }],
      }),
      'ObjectStore',
    ).tlsOnly;
  const under = (path: string) => ({ 'Fn::Join': ['', [{ 'Fn::GetAtt': ['B', 'Arn'] }, path]] });
  const denial = {
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [{ 'Fn::GetAtt': ['B', 'Arn'] }, under('/*')],
    Condition: { Bool: { 'aws:securetransport': [false] } },
  };

  test('is refused by a denial of everything to everyone, however its condition is spelt', () => {
    expect(bucketWith(denial)).toBe(true);
  });

  test.each([
    [{ Effect: 'Allow' }],
    [{ Principal: { AWS: 'arn:aws:iam::1:root' } }],
    [{ Action: 's3:PutObject' }],
    [{ Resource: 'arn:aws:s3:::b' }],
    [{ Resource: under('/logs/*') }],
    [{ Condition: { Bool: { 'aws:SecureTransport': 'true' } } }],
    [{ Condition: {} }],
  ])('is not refused by one with %j', (change) => {
    expect(bucketWith({ ...denial, ...change })).toBe(false);
  });

  test('is refused in a preview, where the bucket is named by its URN', () => {
    const type = 'aws:s3/bucket:Bucket';
    const Resource = `${output(type, 'b', 'arn')}/*`;
    const statement = { ...denial, Resource };
    const graph = pulumi({
      b: [type, {}],
      p: [
        'aws:s3/bucketPolicy:BucketPolicy',
        { bucket: output(type, 'b', 'id'), policy: JSON.stringify({ Statement: [statement] }) },
      ],
    });

    expect(onlyFact(graph, 'ObjectStore').tlsOnly).toBe(true);
  });

  test('is not known to be refused by a policy that is not known', () => {
    const graph = terraform({
      'aws_s3_bucket.b': { bucket: 'b' },
      'aws_s3_bucket_policy.b': { bucket: 'b', policy: after('data.aws_iam_policy_document.p.json') },
    });

    expect(onlyFact(graph, 'ObjectStore').tlsOnly).toHaveProperty('unknown');
  });
});

test("CDK's custom resources speak for the bucket", () => {
  const graph = cloudFormation({
    B: ['AWS::S3::Bucket', {}],
    F: ['AWS::Lambda::Function', {}],
    Emptied: ['Custom::S3AutoDeleteObjects', { BucketName: { Ref: 'B' } }],
    Calls: [
      'Custom::S3BucketNotifications',
      {
        BucketName: { Ref: 'B' },
        NotificationConfiguration: {
          LambdaFunctionConfigurations: [
            {
              Events: ['s3:ObjectCreated:*'],
              LambdaFunctionArn: { 'Fn::GetAtt': ['F', 'Arn'] },
              Filter: {
                Key: {
                  FilterRules: [
                    { Name: 'suffix', Value: '.csv' },
                    { Name: 'prefix', Value: 'in/' },
                  ],
                },
              },
            },
          ],
          QueueConfigurations: [{ Events: ['s3:ObjectRemoved:*'], QueueArn: 'arn:aws:sqs:q' }],
        },
      },
    ],
  });

  expect(onlyFact(graph, 'ObjectStore')).toMatchObject({
    forceDestroy: true,
    notifies: [
      { to: { address: 'F' }, prefix: 'in/', events: ['s3:ObjectCreated:*'] },
      { to: { text: 'arn:aws:sqs:q' }, events: ['s3:ObjectRemoved:*'] },
    ],
  });
});

test.each([
  ['Retain', true],
  ['RetainExceptOnCreate', true],
  ['Delete', false],
  [undefined, undefined],
])('the deletion policy %s keeps the bucket: %p', (DeletionPolicy, kept) => {
  const graph = readCloudFormation('t.json', { Resources: { B: { Type: 'AWS::S3::Bucket', DeletionPolicy } } });

  expect(onlyFact(graph, 'ObjectStore').keptOnDelete).toBe(kept);
});

test('what nobody set is absent, whatever the plan computes', () => {
  const graph = terraform({
    'aws_s3_bucket.b': {
      bucket: 'b',
      object_lock_enabled: COMPUTED,
      replication_configuration: COMPUTED,
      policy: COMPUTED,
    },
    'aws_s3_bucket_lifecycle_configuration.b': {
      bucket: 'b',
      transition_default_minimum_object_size: COMPUTED,
      rule: [],
    },
  });
  const { objectLock, replicas, minimumTransitionBytes, tlsOnly, tags, notifies } = onlyFact(graph, 'ObjectStore');

  expect([objectLock, replicas, minimumTransitionBytes, tags, notifies]).toEqual(Array(5).fill(undefined));
  expect(tlsOnly).toBe(false);
});

test("the tags that are known count: beside a value that is not, and without the provider's own", () => {
  const graph = terraform({
    'aws_s3_bucket.b': { bucket: 'b', tags: { team: 'lake', run: COMPUTED }, tags_all: COMPUTED },
  });

  expect(onlyFact(graph, 'ObjectStore').tags).toEqual({ team: 'lake', run: { unknown: 'known after apply' } });
});

test('the tags that the provider adds count too', () => {
  const tags_all = { team: 'lake', environment: 'prod' };
  const graph = terraform({ 'aws_s3_bucket.b': { bucket: 'b', tags: { team: 'lake' }, tags_all } });

  expect(onlyFact(graph, 'ObjectStore').tags).toEqual(tags_all);
});
