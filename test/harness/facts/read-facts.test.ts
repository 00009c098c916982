import fc from 'fast-check';
import { parsedJson } from '../../../harness/facts/json-text';
import { directoryOf, lookUp, nameIn } from '../../../harness/facts/link';
import { cloudFormation, factsOf, onlyFact, output, pulumi, reading, terraform } from './engines';

describe('nothing disappears', () => {
  test('every resource is mapped, not relevant, or named as unmapped', () => {
    const read = reading(
      cloudFormation({
        Bucket: ['AWS::S3::Bucket', {}],
        Key: ['AWS::KMS::Key', {}],
        Deployed: ['Custom::CDKBucketDeployment', {}],
        Network: ['AWS::EC2::VPC', {}],
        Documents: ['AWS::Kendra::Index', {}],
        Pages: ['AWS::Kendra::Index', {}],
        Flow: ['AWS::Glue::Workflow', {}],
      }),
    );

    expect(read).toMatchObject({
      mapped: 2,
      notRelevant: 2,
      unmapped: { 'AWS::Glue::Workflow': 1, 'AWS::Kendra::Index': 2 },
    });
  });

  test("an azapi resource is named by ARM's type, without the version", () => {
    const graph = terraform({ 'azapi_resource.r': { type: 'Microsoft.Search/searchServices@2024-01-01', name: 'n' } });

    expect(reading(graph).unmapped).toEqual({ 'Microsoft.Search/searchServices': 1 });
  });

  test.each([
    ['CloudFormation', cloudFormation({ A: ['AWS::CloudFront::Distribution', {}], B: ['AWS::EC2::EIP', {}] })],
    ['Terraform', terraform({ 'aws_cloudfront_distribution.a': {}, 'aws_eip.b': {} })],
    ['Pulumi', pulumi({ a: ['aws:cloudfront/distribution:Distribution', {}], b: ['aws:ec2/eip:Eip', {}] })],
  ])('what is not relevant is so from %s too', (_, graph) => {
    expect(reading(graph)).toMatchObject({ notRelevant: 2, unmapped: {} });
  });

  test('facts come by address, the estate last', () => {
    const graph = cloudFormation({ B: ['AWS::S3::Bucket', {}], A: ['AWS::KMS::Key', {}] });

    expect(reading(graph).facts.map(({ address }) => address)).toEqual(['A', 'B', 't.template.json']);
  });

  test('a part of which nobody can say what it belongs to is a fact of its own', () => {
    const graph = cloudFormation({});
    const unnamed = pulumi({
      v: ['aws:s3/bucketVersioning:BucketVersioning', { versioningConfiguration: { status: 'Enabled' } }],
    });

    expect(reading(graph).facts).toHaveLength(1);
    expect(onlyFact(unnamed, 'ObjectStore')).toMatchObject({
      versioned: true,
      lifecycle: { unknown: 'what it belongs to is not known (it does not say)' },
    });
  });
});

test('a text where a number belongs is not known, and an empty one is none', () => {
  const rule = (ExpirationInDays: unknown) =>
    onlyFact(
      cloudFormation({
        B: ['AWS::S3::Bucket', { LifecycleConfiguration: { Rules: [{ Status: 'Enabled', ExpirationInDays }] } }],
      }),
      'ObjectStore',
    ).lifecycle;

  expect(rule('!Explode Retention')).toMatchObject([{ expireAfterDays: { unknown: 'a text that is no number' } }]);
  expect(rule('30')).toMatchObject([{ expireAfterDays: 30 }]);
  expect(rule('')).not.toMatchObject([{ expireAfterDays: expect.anything() }]);
});

describe('parts of one store', () => {
  const BUCKET = 'aws:s3/bucket:Bucket';
  const rules = (id: string) => ({ bucket: output(BUCKET, 'b', 'id'), rules: [{ id, status: 'Enabled' }] });
  const type = 'aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration';

  test('put their lists together', () => {
    const graph = pulumi({ b: [BUCKET, {}], one: [type, rules('one')], two: [type, rules('two')] });

    expect(onlyFact(graph, 'ObjectStore').lifecycle).toMatchObject([{ id: 'one' }, { id: 'two' }]);
  });

  test('have an unknown list as soon as one of them is', () => {
    const graph = pulumi({
      b: [BUCKET, {}],
      one: [type, rules('one')],
      two: [type, { ...rules('two'), rules: '[secret]' }],
    });

    expect(onlyFact(graph, 'ObjectStore').lifecycle).toEqual({ unknown: 'secret' });
  });

  test('say a single value as soon as one of them is known', () => {
    const container = 'azure-native:storage:BlobContainer';
    const graph = pulumi({
      a: ['azure-native:storage:StorageAccount', { accountName: 'a' }],
      open: [container, { accountName: 'a', publicAccess: 'Blob' }],
      secret: [container, { accountName: 'a', publicAccess: '[secret]' }],
    });

    expect(onlyFact(graph, 'ObjectStore').publicAcl).toBe(true);
  });

  test('belong to the store that they refer to, not to one of the same name elsewhere', () => {
    const graph = pulumi({ a: [BUCKET, { bucket: 'x' }], b: [BUCKET, { bucket: 'x' }], one: [type, rules('one')] });

    expect(factsOf(graph, 'ObjectStore').map(({ lifecycle }) => lifecycle)).toMatchObject([[], [{ id: 'one' }]]);
  });
});

describe('a link', () => {
  test.each([
    ['arn:aws:s3:::my.bucket/x', 'my.bucket'],
    ['s3://b/x/y', 'b'],
    ['s3a://b', 'b'],
    ['gs://b/x', 'b'],
    ['abfss://data@account.dfs.core.windows.net/x', 'account'],
    ['https://account.blob.core.windows.net/data', 'account'],
    [
      '/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/account/blobServices/default',
      'account',
    ],
    ['projects/p/locations/l/keyRings/r/cryptoKeys/k', 'k'],
    ['https://v.vault.azure.net/keys/k/123', 'k'],
    ['b.s3.eu-west-1.amazonaws.com', 'b'],
    ['my.bucket', 'my.bucket'],
  ])('%s names %s', (text, name) => {
    expect(nameIn(text)).toBe(name);
  });

  test('leads by reference, by the address of a part or by name', () => {
    const directory = directoryOf([
      { address: 'a', readFrom: ['a', 'part'], name: 'x' },
      { address: 'b', readFrom: ['b'], name: { unknown: 'secret' } },
      { address: 'c', name: 'b' },
    ]);

    expect(lookUp({ address: 'part' }, directory)).toBe('a');
    expect(lookUp({ address: 'elsewhere', text: 's3://x/y' }, directory)).toBe('a');
    expect(lookUp({ address: 'b', text: 'x' }, directory)).toBe('b');
    expect(lookUp({ text: 'nobody' }, directory)).toBeUndefined();
    expect(lookUp({ unknown: 'secret' }, directory)).toBeUndefined();
  });
});

describe('JSON as text', () => {
  const reference = { ref: 'a', attribute: 'arn' };

  test('keeps references, alone or inside a longer text', () => {
    const value = { parts: ['{"alone":"', reference, '","inside":["x/', reference, '/*"]}'] };

    expect(parsedJson(value)).toEqual({ alone: reference, inside: [{ parts: ['x/', reference, '/*'] }] });
  });

  test('is what it was before it was written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        expect(parsedJson(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value))),
      ),
    );
  });
});
