import * as azureStorage from '@pulumi/azure-native/storage';
import { CryptoKey } from '@pulumi/gcp/kms/cryptoKey';
import { KeyRing } from '@pulumi/gcp/kms/keyRing';
import * as gcp from '@pulumi/gcp/provider';
import * as storage from '@pulumi/gcp/storage';
import * as pulumi from '@pulumi/pulumi';
import type { Resource, ResourceGraph } from '../../../harness/read/graph';
import { readPulumiPreview } from '../../../harness/read/pulumi';
import type { PulumiPreview } from '../../../harness/read/pulumi-preview';
import { capture, type Program } from '../../../harness/synth/capture';

const OPTIONS = { project: 'duka', stack: 'prod' };
const URN = 'urn:pulumi:prod::duka';
const DATASET = `${URN}::ramani:lake:Dataset`;

const run = (program: Program, config = {}): Promise<PulumiPreview> => capture({ ...OPTIONS, config }, program);
const graphOf = async (program: Program, config = {}): Promise<ResourceGraph> =>
  readPulumiPreview('captured', JSON.parse(JSON.stringify(await run(program, config))));
const resourceNamed = (graph: ResourceGraph, name: string): Resource | undefined =>
  graph.resources.find(({ address }) => address.endsWith(`::${name}`));
const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

class Dataset extends pulumi.ComponentResource {
  readonly bucket: storage.Bucket;

  constructor(name: string, args: { readonly location: pulumi.Input<string> }) {
    super('ramani:lake:Dataset', name, args);
    const ring = new KeyRing('ring', { location: args.location }, { parent: this });
    const key = new CryptoKey('key', { keyRing: ring.id }, { parent: this, protect: true });
    this.bucket = new storage.Bucket(
      'raw',
      { location: args.location, encryption: { defaultKmsKeyName: key.id } },
      { parent: this, ignoreChanges: ['labels'] },
    );
  }
}

function lake(): void {
  const { bucket } = new Dataset('lake.datasets.orders', { location: 'africa-south1' });
  const reader = new storage.BucketIAMMember('reader', {
    bucket: bucket.name,
    role: 'roles/storage.objectViewer',
    member: pulumi.interpolate`serviceAccount:${bucket.project}.svc@example.com`,
  });
  new storage.BucketObject('layout', { bucket: bucket.name, content: 'x' }, { dependsOn: [reader] });
}

test('a captured resource keeps its references, alone and inside a text, and tells which dataset asked for it', async () => {
  const graph = await graphOf(lake);

  expect(resourceNamed(graph, 'raw')).toEqual({
    address: `${DATASET}$gcp:storage/bucket:Bucket::raw`,
    provider: 'gcp',
    type: 'gcp:storage/bucket:Bucket',
    properties: {
      location: 'africa-south1',
      encryption: { defaultKmsKeyName: { ref: `${DATASET}$gcp:kms/cryptoKey:CryptoKey::key`, attribute: 'id' } },
    },
    dependsOn: [],
    unit: 'lake.datasets.orders',
    origin: 'lake.datasets.orders',
  });
  expect(resourceNamed(graph, 'reader')?.properties).toEqual({
    bucket: { ref: `${DATASET}$gcp:storage/bucket:Bucket::raw`, attribute: 'name' },
    role: 'roles/storage.objectViewer',
    member: {
      parts: [
        'serviceAccount:',
        { ref: `${DATASET}$gcp:storage/bucket:Bucket::raw`, attribute: 'project' },
        '.svc@example.com',
      ],
    },
  });
});

test('a capture has the shape of `pulumi preview --json`: options beside the inputs, dependencies by property', async () => {
  const { steps } = await run(lake);
  const states = new Map(steps.map(({ newState }) => [newState?.urn.split('::').at(-1), newState]));

  expect(states.get('lake.datasets.orders')).toMatchObject({
    custom: false,
    parent: `${URN}::pulumi:pulumi:Stack::duka-prod`,
  });
  expect(states.get('key')).toMatchObject({ custom: true, protect: true, parent: `${DATASET}::lake.datasets.orders` });
  expect(states.get('raw')?.ignoreChanges).toEqual(['labels']);
  expect(states.get('layout')).toMatchObject({
    dependencies: [
      `${URN}::gcp:storage/bucketIAMMember:BucketIAMMember::reader`,
      `${DATASET}$gcp:storage/bucket:Bucket::raw`,
    ],
    propertyDependencies: { bucket: [`${DATASET}$gcp:storage/bucket:Bucket::raw`] },
  });
});

test('an explicit dependency is kept apart from those that the properties show', async () => {
  const graph = await graphOf(lake);

  expect(resourceNamed(graph, 'layout')?.dependsOn).toEqual([
    `${URN}::gcp:storage/bucketIAMMember:BucketIAMMember::reader`,
  ]);
});

test('steps stand in the order of their names, whatever the order of construction', async () => {
  const buckets = (names: readonly string[]) => () => {
    for (const name of names) new storage.Bucket(name, { location: 'EU' });
  };

  const forwards = await run(buckets(['a', 'b', 'c']));
  const backwards = await run(buckets(['c', 'b', 'a']));

  expect(backwards).toEqual(forwards);
});

test('an output of an output is a reference to that part of it', async () => {
  const graph = await graphOf(() => {
    const account = new azureStorage.StorageAccount('raw', {
      resourceGroupName: 'lake',
      kind: 'StorageV2',
      sku: { name: 'Standard_ZRS' },
      identity: { type: 'SystemAssigned' },
    });
    new storage.BucketObject('endpoints', {
      bucket: 'b',
      name: account.primaryEndpoints.blob,
      cacheControl: pulumi.jsonStringify({ url: account.primaryEndpoints.apply((endpoints) => endpoints.dfs) }),
      contentType: account.identity.apply((identity) => `${identity?.principalId}`),
      metadata: { first: account.privateEndpointConnections.apply((connections) => connections[0]?.id ?? 'none') },
    });
  });
  const account = resourceNamed(graph, 'raw');

  expect(account?.type).toBe('azure-native:storage:StorageAccount');
  expect(resourceNamed(graph, 'endpoints')?.properties).toEqual({
    bucket: 'b',
    name: { ref: account?.address, attribute: 'primaryEndpoints.blob' },
    cacheControl: { parts: ['{"url":"', { ref: account?.address, attribute: 'primaryEndpoints.dfs' }, '"}'] },
    contentType: { ref: account?.address, attribute: 'identity.principalId' },
    metadata: { first: { ref: account?.address, attribute: 'privateEndpointConnections[0].id' } },
  });
});

test('outputs come through pulumi.all, concat and several applies', async () => {
  const graph = await graphOf(() => {
    const raw = new storage.Bucket('raw', { location: 'EU' });
    new storage.Bucket('copy', {
      location: 'EU',
      labels: {
        both: pulumi.all([raw.name, { url: raw.url }]).apply(([name, { url }]) => `${name}@${url}`),
        chained: raw.url.apply((url) => `${url}/x`).apply((url) => `${url}/y`),
        concatenated: pulumi.concat('gs://', raw.name),
      },
    });
  });
  const ref = resourceNamed(graph, 'raw')?.address;

  expect(resourceNamed(graph, 'copy')?.properties.labels).toEqual({
    both: { parts: [{ ref, attribute: 'name' }, '@', { ref, attribute: 'url' }] },
    chained: { parts: [{ ref, attribute: 'url' }, '/x/y'] },
    concatenated: { parts: ['gs://', { ref, attribute: 'name' }] },
  });
});

test('a secret never leaves the capture', async () => {
  const preview = await run(() => {
    new storage.BucketObject('o', {
      bucket: 'b',
      content: pulumi.secret('hunter2'),
      metadata: { deep: pulumi.secret('hunter2') },
    });
  });

  expect(JSON.stringify(preview)).not.toContain('hunter2');
  expect(preview.steps.at(-1)?.newState?.inputs).toMatchObject({ content: '[secret]', metadata: { deep: '[secret]' } });
});

test('a reference that an API wants in base64 is still one', async () => {
  const graph = await graphOf(() => {
    const { name } = new storage.Bucket('raw', { location: 'EU' });
    const body = pulumi.jsonStringify({ to: name }).apply((text) => Buffer.from(text).toString('base64'));
    new storage.BucketObject('request', { bucket: 'b', cacheControl: body });
  });

  expect(resourceNamed(graph, 'request')?.properties.cacheControl).toEqual({
    parts: ['{"to":"', { ref: resourceNamed(graph, 'raw')?.address, attribute: 'name' }, '"}'],
  });
});

test.each([
  ['a file', (path: string) => new pulumi.asset.FileAsset(path)],
  ['a folder', (path: string) => new pulumi.asset.FileArchive(path)],
])('%s that is uploaded is known by its name: where it lies on this machine is nowhere', async (_, asset) => {
  const upload = (folder: string) => () =>
    void new storage.BucketObject('program', { bucket: 'b', source: asset(`${folder}/upkeep.py`) });

  const here = await run(upload('/home/amina/duka'));

  expect(JSON.stringify(here)).not.toContain('amina');
  expect(here).toEqual(await run(upload('/tmp')));
  expect(readPulumiPreview('captured', here).resources[0]?.properties.source).toBe('upkeep.py');
});

test('resources made late, in a slow apply, are not missed', async () => {
  const graph = await graphOf(() => {
    const raw = new storage.Bucket('raw', { location: 'EU' });
    raw.url
      .apply(() => later(30))
      .apply(async () => {
        await later(30);
        new storage.Bucket('late', { location: 'EU' });
      });
  });

  expect(resourceNamed(graph, 'late')).toBeDefined();
});

test('the region is that of the provider which the resource names, else that of the settings', async () => {
  const graph = await graphOf(
    () => {
      const provider = new gcp.Provider('johannesburg', { region: 'africa-south1' });
      new storage.Bucket('here', { location: 'EU' }, { provider });
      new storage.Bucket('there', { location: 'EU' });
    },
    { 'gcp:region': 'europe-west1' },
  );

  expect(graph.resources.map(({ region }) => region)).toEqual(['africa-south1', 'europe-west1']);
});

test('settings do not outlive the capture that they are for', async () => {
  const seen: (string | undefined)[] = [];
  const program = () => void seen.push(new pulumi.Config('gcp').get('project'));

  await Promise.all([run(program, { 'gcp:project': 'duka-prod' }), run(program)]);

  expect(seen).toEqual(['duka-prod', undefined]);
});

describe('a program that cannot be captured says why in one line:', () => {
  const duplicate = () => {
    new storage.Bucket('raw', { location: 'EU' });
    new storage.Bucket('raw', { location: 'US' });
  };
  const takeApart = () => {
    const raw = new storage.Bucket('raw', { location: 'EU' });
    new storage.Bucket('copy', { location: 'EU', name: raw.name.apply((name) => name.split('-').join('')) });
  };
  const compute = () => {
    const raw = new storage.Bucket('raw', { location: 'EU' });
    new storage.BucketObject('o', { bucket: 'b', content: raw.projectNumber.apply((number) => `${number * 2}`) });
  };

  const remote = () => {
    new pulumi.ComponentResource('awsx:ec2:Vpc', 'net', {}, {}, true);
  };

  test.each<[string, Program, string]>([
    ['a remote component', remote, 'which only an engine can expand'],
    [
      'a name used twice',
      duplicate,
      `two resources have the URN ${URN}::gcp:storage/bucket:Bucket::raw: give one of them another name`,
    ],
    ['a name that would break tokens', () => void new storage.Bucket('a}b', { location: 'EU' }), 'holds "}"'],
    [
      'a data source',
      async () => void (await storage.getBucket({ name: 'x' })),
      'gcp:storage/getBucket:getBucket would be looked up',
    ],
    [
      'a data source as an output',
      () => void new storage.Bucket('b', { location: storage.getBucketOutput({ name: 'x' }).location }),
      'gcp:storage/getBucket:getBucket would be looked up',
    ],
    [
      'a resource read by id',
      () => void storage.Bucket.get('raw', 'raw'),
      'gcp:storage/bucket:Bucket "raw" would be looked up',
    ],
    ['an output taken apart', takeApart, 'name.split is not a function (in an apply on ${urn:'],
    ['an output computed with', compute, '::raw::projectNumber} is known only after deployment'],
    [
      'a program that throws',
      () => {
        throw new Error('no such dataset\n    at somewhere');
      },
      'no such dataset',
    ],
  ])('%s', async (_what, program, message) => {
    const error: Error = await run(program).then(
      () => new Error('captured'),
      (thrown) => thrown,
    );

    expect(error.message).toContain(message);
    expect(error.message).not.toContain('\n');
  });

  test('and the next capture is not touched by it', async () => {
    await expect(run(duplicate)).rejects.toThrow();

    expect((await graphOf(lake)).resources).toHaveLength(5);
  });
});
