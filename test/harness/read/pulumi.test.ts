import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { readPulumiPreview } from '../../../harness/read/pulumi';
import { formatToken, readTokens } from '../../../harness/read/pulumi-token';

const PREVIEW: unknown = JSON.parse(readFileSync(join(__dirname, '../../fixtures/pulumi/preview.json'), 'utf8'));
const URN = 'urn:pulumi:prod::duka';
const STACK = `${URN}::pulumi:pulumi:Stack::duka-prod`;
const RAW = `${URN}::acme:data:Lake$aws:s3/bucketV2:BucketV2::raw`;
const DATABASE = `${URN}::aws:glue/catalogDatabase:CatalogDatabase::lake`;
const KEY = `${URN}::aws:kms/key:Key::lake`;
const SIGNATURE = '4dabf18193072939515e22adb298388d';

const resource = (address: string) =>
  readPulumiPreview('preview.json', PREVIEW).resources.find((each) => each.address === address);

/** A preview of one bucket object, which is all that a question about values needs. */
const propertyOf = (value: unknown, propertyDependencies = {}) => {
  const urn = `${URN}::gcp:storage/bucketObject:BucketObject::o`;
  const newState = {
    urn,
    custom: true,
    type: 'gcp:storage/bucketObject:BucketObject',
    inputs: { value },
    propertyDependencies,
  };
  return readPulumiPreview('p', { steps: [{ op: 'create', urn, newState }] }).resources[0]?.properties.value;
};

test('a resource is there once, whatever is done to it; what is deleted, read or only groups others is not', () => {
  const { kind, path, resources } = readPulumiPreview('preview.json', PREVIEW);

  expect({ kind, path }).toEqual({ kind: 'pulumi-preview', path: 'preview.json' });
  expect(resources.map(({ address, provider, type }) => [address, provider, type])).toEqual([
    [RAW, 'aws', 'aws:s3/bucketV2:BucketV2'],
    [`${URN}::acme:data:Lake$aws:glue/catalogTable:CatalogTable::orders`, 'aws', 'aws:glue/catalogTable:CatalogTable'],
    [`${URN}::azure-native:storage/v20230101:StorageAccount::raw`, 'azure', 'azure-native:storage:StorageAccount'],
  ]);
});

test('secrets are not read, values known only after deployment point where the preview says they come from', () => {
  const orders = resource(`${URN}::acme:data:Lake$aws:glue/catalogTable:CatalogTable::orders`);

  expect(orders?.properties).toEqual({
    databaseName: 'lake',
    storageDescriptor: { location: { ref: RAW, attribute: '' }, columns: [{ name: 'id' }] },
    parameters: { token: { unknown: 'secret' }, salt: { unknown: 'secret' } },
    viewOriginalText: { unknown: 'known after deployment' },
  });
});

test('a dependency that no reference shows is kept', () => {
  const orders = resource(`${URN}::acme:data:Lake$aws:glue/catalogTable:CatalogTable::orders`);

  expect(orders?.dependsOn).toEqual([DATABASE, KEY]);
});

test('the unit is the nearest component, past parents that are resources, or else the stack', () => {
  const { resources } = readPulumiPreview('preview.json', PREVIEW);

  expect(resources.map(({ unit }) => unit)).toEqual(['orders-lake', 'orders-lake', 'prod']);
});

test('the region is that of the named provider, or else of the settings', () => {
  const { resources } = readPulumiPreview('preview.json', PREVIEW);

  expect(resources.map(({ region }) => region)).toEqual(['af-south-1', 'eu-west-1', 'southafricanorth']);
});

test("what is in a workspace of Databricks is where the workspace is, which the provider's settings name", () => {
  const workspace = {
    urn: `${URN}::azure-native:databricks:Workspace::w`,
    custom: true,
    type: 'azure-native:databricks:Workspace',
  };
  const provider = { urn: `${URN}::pulumi:providers:databricks::p`, custom: true, type: 'pulumi:providers:databricks' };
  const job = { urn: `${URN}::databricks:index/job:Job::j`, custom: true, type: 'databricks:index/job:Job' };
  const { resources } = readPulumiPreview('p', {
    steps: [
      { op: 'create', urn: workspace.urn, newState: { ...workspace, inputs: { location: 'southafricanorth' } } },
      {
        op: 'create',
        urn: provider.urn,
        newState: { ...provider, inputs: { azureWorkspaceResourceId: `\${${workspace.urn}::id}` } },
      },
      { op: 'create', urn: job.urn, newState: { ...job, provider: `${provider.urn}::1` } },
    ],
  });

  expect(resources.find(({ address }) => address === job.urn)?.region).toBe('southafricanorth');
});

test('a provider whose region is not known yet gives none', () => {
  const provider = { urn: `${URN}::pulumi:providers:aws::p`, custom: true, type: 'pulumi:providers:aws' };
  const inputs = { region: '04da6b54-80e4-46f7-96ec-b56ff0331ba9' };
  const bucket = { urn: `${URN}::aws:s3/bucket:Bucket::b`, custom: true, type: 'aws:s3/bucket:Bucket' };
  const { resources } = readPulumiPreview('p', {
    config: { 'aws:region': 'eu-west-1' },
    steps: [
      { op: 'create', urn: provider.urn, newState: { ...provider, inputs } },
      { op: 'create', urn: bucket.urn, newState: { ...bucket, provider: `${provider.urn}::1` } },
    ],
  });

  expect(resources.map(({ region }) => region)).toEqual([undefined]);
});

test('the origin is the name of the nearest component of ours, even when only the change below it was previewed', () => {
  const parent = `${URN}::ramani:lake:Dataset::lake.datasets.orders`;
  const urn = `${URN}::ramani:lake:Dataset$gcp:storage/bucket:Bucket::raw`;
  const { resources } = readPulumiPreview('p', {
    steps: [{ op: 'update', urn, newState: { urn, custom: true, type: 'gcp:storage/bucket:Bucket', parent } }],
  });

  expect(resources[0]).toMatchObject({ origin: 'lake.datasets.orders', unit: 'lake.datasets.orders' });
});

test.each([
  ['azure-native:storage/v20230101:StorageAccount', 'azure-native:storage:StorageAccount'],
  ['azure-native:eventhub/v20240501preview:Namespace', 'azure-native:eventhub:Namespace'],
  ['azure-native_storage_v20240101:storage:StorageAccount', 'azure-native:storage:StorageAccount'],
  ['azure-native:storage:StorageAccount', 'azure-native:storage:StorageAccount'],
  ['aws:s3/bucket:Bucket', 'aws:s3/bucket:Bucket'],
  ['kubernetes:apps/v1:Deployment', 'kubernetes:apps/v1:Deployment'],
])('the type %s is read as %s', (type, expected) => {
  const urn = `${URN}::${type}::x`;

  const { resources } = readPulumiPreview('p', { steps: [{ op: 'same', urn, newState: { urn, custom: true, type } }] });

  expect(resources[0]?.type).toBe(expected);
});

test.each([
  ['a resource', { [SIGNATURE]: '5cf8f73096256a8f31e491e813e4eb8e', urn: RAW, id: '' }, { ref: RAW, attribute: 'id' }],
  ['a component', { [SIGNATURE]: '5cf8f73096256a8f31e491e813e4eb8e', urn: STACK }, { ref: STACK, attribute: 'urn' }],
  ['a text asset', { [SIGNATURE]: 'c44067f5952c0a294b673a41bacd8c17', hash: '9f', text: 'select 1' }, 'select 1'],
  ['a file asset', { [SIGNATURE]: 'c44067f5952c0a294b673a41bacd8c17', hash: '9f', path: 'job.py' }, 'job.py'],
  [
    'an archive',
    {
      [SIGNATURE]: '0def7320c3a5731c473e5ecbe6d01bc7',
      assets: { a: { [SIGNATURE]: 'c44067f5952c0a294b673a41bacd8c17', path: 'a.py' } },
    },
    { a: 'a.py' },
  ],
  [
    'an asset known by its hash',
    { [SIGNATURE]: 'c44067f5952c0a294b673a41bacd8c17', hash: '9f' },
    { unknown: 'content of an asset' },
  ],
  [
    'a known output',
    { [SIGNATURE]: 'd0e6a833031e9bbcd3f4e8bde6ca49a4', value: { a: [1, true, null] } },
    { a: [1, true, null] },
  ],
  [
    'a secret output',
    { [SIGNATURE]: 'd0e6a833031e9bbcd3f4e8bde6ca49a4', value: 'hunter2', secret: true },
    { unknown: 'secret' },
  ],
  [
    'an unknown output',
    { [SIGNATURE]: 'd0e6a833031e9bbcd3f4e8bde6ca49a4', dependencies: [RAW] },
    { ref: RAW, attribute: '' },
  ],
  ['something newer', { [SIGNATURE]: 'abc' }, { unknown: 'a value of a kind that Ramani does not know (abc)' }],
])('a value that stands for %s', (_what, value, expected) => {
  expect(propertyOf(value)).toEqual(expected);
});

test('tokens in a text are found wherever they stand, and nothing else of it is touched', () => {
  const literal = fc.string().filter((text) => !text.includes('${urn:pulumi:'));
  const name = fc
    .string({ minLength: 1 })
    .filter((text) => !text.includes('}') && !text.includes('::') && !text.endsWith(':'));
  const attribute = fc.constantFrom('id', 'primaryEndpoints.blob', 'subnets[0].id');
  const reference = fc.record({
    ref: name.map((each) => `${URN}::ramani:lake:Dataset$gcp:storage/bucket:Bucket::${each}`),
    attribute,
  });

  fc.assert(
    fc.property(literal, fc.array(fc.tuple(reference, literal)), (first, rest) => {
      const text =
        first + rest.map(([{ ref, attribute: name }, after]) => formatToken(`${ref}::${name}`) + after).join('');
      const parts = [first, ...rest.flat()].filter((part) => part !== '');

      expect(readTokens(text)).toEqual(parts.length > 1 ? { parts } : (parts[0] ?? ''));
    }),
  );
});

describe('what is not a preview is refused in one line:', () => {
  const urn = `${URN}::aws:s3/bucket:Bucket::b`;

  test.each<[string, unknown, string]>([
    ['nothing', null, 'file.json: not the output of `pulumi preview --json`: the document: expected object'],
    [
      'a template',
      { Resources: {} },
      'file.json: not the output of `pulumi preview --json`: /steps: expected required property',
    ],
    [
      'an invented shape',
      { steps: [{ op: 'create', urn, inputs: {} }] },
      `file.json: the step "create" of ${urn} has no newState`,
    ],
    [
      'a broken state',
      { steps: [{ op: 'create', urn, newState: { urn, custom: true, type: 'aws:s3/bucket:Bucket', inputs: [] } }] },
      'file.json: not the output of `pulumi preview --json`: /steps/0/newState/inputs: expected object',
    ],
  ])('%s', (_what, document, message) => {
    expect(() => readPulumiPreview('file.json', document)).toThrow(
      expect.objectContaining({ name: 'ReadError', message }),
    );
  });
});
