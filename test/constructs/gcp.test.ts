import type * as pulumi from '@pulumi/pulumi';
import fc from 'fast-check';
import { Foundation } from '../../constructs/foundation/gcp';
import { Lake } from '../../constructs/lake/gcp';
import { fieldsOf } from '../../constructs/lake/gcp-table';
import { labelsOf } from '../../constructs/shared/gcp-labels';
import { parsedJson } from '../../harness/facts/json-text';
import type { DatasetPlan, TargetPlan } from '../../plan/platform-plan';
import { gcpProgram } from '../../stacks/gcp';
import { datasetPlan, decided, targetPlan, zonePlan } from '../fixtures/target-plan';
import { type Captured, captured, ofType, protectedNames, resource } from './captured';

const BUCKET = 'gcp:storage/bucket:Bucket';
const TABLE = 'gcp:bigquery/table:Table';
const CONNECTION = 'gcp:bigquery/connection:Connection';
const ACCOUNT = 'gcp:serviceaccount/account:Account';
const DATABASE = 'gcp:bigquery/dataset:Dataset';
const DATABASE_GRANT = 'gcp:bigquery/datasetIamMember:DatasetIamMember';
const TAG = 'gcp:datacatalog/policyTag:PolicyTag';
const KEY = 'gcp:kms/cryptoKey:CryptoKey';
const GIVEN = {
  key: decided({ given: 'projects/p/locations/l/keyRings/r/cryptoKeys/k' }),
  logArchive: decided({ given: 'their-logs' }),
  artifacts: decided({ given: 'their-programs' }),
  alertChannel: decided({ given: 'projects/p/notificationChannels/1' }),
  network: decided({ given: 'projects/p/regions/r/subnetworks/s' }),
};

const build = (plan: TargetPlan): Promise<Captured> => captured(() => gcpProgram(plan));
const withOrders = (overrides: Parameters<typeof datasetPlan>[0]): TargetPlan =>
  targetPlan({ lake: { ...targetPlan().lake, zones: [zonePlan({ datasets: [datasetPlan(overrides)] })] } });

let whole: Captured;
beforeAll(async () => {
  whole = await build(targetPlan());
});

describe('every bucket', () => {
  test('is closed to the public, is kept when it holds objects, and lies in the plan region', () => {
    const buckets = ofType(whole, BUCKET);

    expect(buckets).toHaveLength(4);
    for (const { properties } of buckets)
      expect(properties).toMatchObject({
        uniformBucketLevelAccess: true,
        publicAccessPrevention: 'enforced',
        forceDestroy: false,
        location: 'africa-south1',
      });
  });

  test.each(['logArchive', 'raw', 'curated'])(
    'of data (%s) has our key, and waits until its agents may use it',
    (name) => {
      const { properties, dependsOn } = resource(whole, BUCKET, name);
      const key = resource(whole, KEY, 'key').address;

      expect(properties.encryption).toEqual({ defaultKmsKeyName: { ref: key, attribute: 'id' } });
      expect(dependsOn.map((urn) => urn.split('::').at(-1))).toEqual(['key-bigquery', 'key-storage']);
    },
  );
});

test('the key turns over as planned, and only the two service agents of this project may use it', () => {
  const grants = ofType(whole, 'gcp:kms/cryptoKeyIAMMember:CryptoKeyIAMMember');
  const projectNumber = { ref: resource(whole, BUCKET, 'artifacts').address, attribute: 'projectNumber' };

  expect(resource(whole, KEY, 'key').properties.rotationPeriod).toBe('31536000s');
  expect(grants.map(({ properties }) => [properties.role, properties.member])).toEqual([
    [
      'roles/cloudkms.cryptoKeyEncrypterDecrypter',
      { parts: ['serviceAccount:bq-', projectNumber, '@bigquery-encryption.iam.gserviceaccount.com'] },
    ],
    [
      'roles/cloudkms.cryptoKeyEncrypterDecrypter',
      { parts: ['serviceAccount:service-', projectNumber, '@gs-project-accounts.iam.gserviceaccount.com'] },
    ],
  ]);
});

test('the network has no way out but to Google itself', () => {
  expect(resource(whole, 'gcp:compute/network:Network', 'network').properties.autoCreateSubnetworks).toBe(false);
  expect(resource(whole, 'gcp:compute/subnetwork:Subnetwork', 'subnet').properties).toMatchObject({
    privateIpGoogleAccess: true,
    ipCidrRange: '10.40.0.0/16',
  });
});

test('each dataset ages by its own days, and the zone drops old versions and unfinished uploads', async () => {
  const plan = withOrders({
    transitions: decided([
      { class: 'NEARLINE', afterDays: 30 },
      { class: 'COLDLINE', afterDays: 120 },
    ]),
    expireAfterDays: decided(400),
  });
  const { properties } = resource(await build(plan), BUCKET, 'curated');
  const matchesPrefixes = ['orders/'];

  expect(properties.versioning).toEqual({ enabled: true });
  expect(properties.softDeletePolicy).toEqual({ retentionDurationSeconds: 0 });
  expect(properties.lifecycleRules).toEqual([
    {
      action: { type: 'SetStorageClass', storageClass: 'NEARLINE' },
      condition: { age: 30, withState: 'LIVE', matchesPrefixes },
    },
    {
      action: { type: 'SetStorageClass', storageClass: 'COLDLINE' },
      condition: { age: 120, withState: 'LIVE', matchesPrefixes },
    },
    { action: { type: 'Delete' }, condition: { age: 400, withState: 'ANY', matchesPrefixes } },
    { action: { type: 'Delete' }, condition: { daysSinceNoncurrentTime: 14, withState: 'ARCHIVED' } },
    { action: { type: 'AbortIncompleteMultipartUpload' }, condition: { age: 7 } },
  ]);
});

test('access logs of a zone go to the archive, which may be written by Google and expires as planned', () => {
  const archive = resource(whole, BUCKET, 'logArchive');

  expect(resource(whole, BUCKET, 'curated').properties.logging).toEqual({
    logBucket: { ref: archive.address, attribute: 'name' },
    logObjectPrefix: 'curated',
  });
  expect(archive.properties.lifecycleRules).toEqual([
    { action: { type: 'Delete' }, condition: { age: 400 } },
    { action: { type: 'AbortIncompleteMultipartUpload' }, condition: { age: 5 } },
  ]);
  expect(
    resource(whole, 'gcp:storage/bucketIAMMember:BucketIAMMember', 'logArchive-delivery').properties,
  ).toMatchObject({
    member: 'group:cloud-storage-analytics@google.com',
    role: 'roles/storage.objectCreator',
  });
});

describe('a table', () => {
  const bucket = () => ({ ref: resource(whole, BUCKET, 'curated').address, attribute: 'name' });

  test('turns folders into typed columns, and demands a filter where the plan does', () => {
    const { externalDataConfiguration, deletionProtection } = resource(whole, TABLE, 'orders').properties;

    expect(deletionProtection).toBe(true);
    expect(externalDataConfiguration).toEqual({
      autodetect: false,
      sourceFormat: 'PARQUET',
      connectionId: { ref: resource(whole, CONNECTION, 'curated').address, attribute: 'name' },
      sourceUris: [{ parts: ['gs://', bucket(), '/orders/*.parquet'] }],
      hivePartitioningOptions: {
        mode: 'CUSTOM',
        sourceUriPrefix: { parts: ['gs://', bucket(), '/orders/{ordered_at_day:DATE}/{county:STRING}'] },
        requirePartitionFilter: true,
      },
    });
  });

  test('without partitions says nothing of folders', () => {
    expect(resource(whole, TABLE, 'couriers').properties.externalDataConfiguration).not.toHaveProperty(
      'hivePartitioningOptions',
    );
  });

  test.each<[Partial<DatasetPlan>, object, string]>([
    [{ format: decided('orc') }, { sourceFormat: 'ORC' }, 'orc'],
    [{ format: decided('avro') }, { sourceFormat: 'AVRO', avroOptions: { useAvroLogicalTypes: true } }, 'avro'],
    [
      { format: decided('json'), codec: decided({ name: 'gzip' }) },
      { sourceFormat: 'NEWLINE_DELIMITED_JSON', compression: 'GZIP' },
      'json.gz',
    ],
    [{ format: decided('json'), codec: decided({ name: 'none' }) }, { sourceFormat: 'NEWLINE_DELIMITED_JSON' }, 'json'],
  ])('is read as the plan writes it: %j', async (overrides, expected, ending) => {
    const all = await build(withOrders(overrides));

    expect(resource(all, TABLE, 'orders').properties.externalDataConfiguration).toEqual({
      autodetect: false,
      connectionId: expect.anything(),
      hivePartitioningOptions: expect.anything(),
      sourceUris: [{ parts: ['gs://', bucket(), `/orders/*.${ending}`] }],
      ...expected,
    });
  });

  test.each([
    ['json', 'JSON'],
    ['parquet', 'STRING'],
  ] as const)('over %s files has JSON columns as %s', (format, type) => {
    const columns = [{ name: 'body', type: 'json' }];

    expect(fieldsOf(datasetPlan({ columns, format: decided(format) }), new Map())).toEqual([{ name: 'body', type }]);
  });

  test('gives each folder the type that the plan says', async () => {
    const partition = [
      { name: 'at_year', type: 'int', column: 'at', grain: 'year' as const },
      { name: 'at_month', type: 'string', column: 'at', grain: 'month' as const },
      { name: 'shop', type: 'bigint', column: 'shop' },
    ];
    const { properties } = resource(await build(withOrders({ partition: decided(partition) })), TABLE, 'orders');

    expect(JSON.stringify(properties)).toContain('/orders/{at_year:INTEGER}/{at_month:STRING}/{shop:INTEGER}');
  });

  test('has a column of the right type for each column of the files', () => {
    const types = [
      'string',
      'boolean',
      'bigint',
      'double',
      'date',
      'timestamp',
      'binary',
      'decimal(38,9)',
      'decimal(38,10)',
    ];
    const columns = types.map((type, index) => ({ name: `c${index}`, type }));
    const fields = fieldsOf(datasetPlan({ columns }), new Map());

    expect(fields.map(({ type }) => type)).toEqual([
      'STRING',
      'BOOLEAN',
      'INTEGER',
      'FLOAT',
      'DATE',
      'TIMESTAMP',
      'BYTES',
      'NUMERIC',
      'BIGNUMERIC',
    ]);
  });
});

describe('a zone', () => {
  const memberOf = (all: Captured, name: string) => ({
    ref: resource(all, ACCOUNT, name).address,
    attribute: 'member',
  });
  const grantsIn = (all: Captured, type: string) =>
    ofType(all, type)
      .filter(({ origin }) => origin === 'lake.zones.curated')
      .map(({ properties }) => properties);

  test('has files that only its writer may touch, and that BigQuery reads for whoever may read the table', () => {
    const bucket = { ref: resource(whole, BUCKET, 'curated').address, attribute: 'name' };
    const agent = {
      ref: resource(whole, CONNECTION, 'curated').address,
      attribute: 'cloudResource.serviceAccountId',
    };

    expect(grantsIn(whole, 'gcp:storage/bucketIAMMember:BucketIAMMember')).toEqual([
      { bucket, role: 'roles/storage.objectViewer', member: { parts: ['serviceAccount:', agent] } },
      { bucket, role: 'roles/storage.objectUser', member: memberOf(whole, 'curated-writer') },
    ]);
  });

  test('has tables in its own region, which wait until their files may be read', () => {
    const grant = resource(whole, 'gcp:storage/bucketIAMMember:BucketIAMMember', 'curated-tables').address;

    expect(resource(whole, CONNECTION, 'curated').properties.location).toBe('africa-south1');
    expect(resource(whole, TABLE, 'orders').dependsOn).toContain(grant);
  });

  test('whose columns are open has one reader, of its tables alone', () => {
    const datasetId = { ref: resource(whole, DATABASE, 'curated').address, attribute: 'datasetId' };

    expect(grantsIn(whole, DATABASE_GRANT)).toEqual([
      { datasetId, role: 'roles/bigquery.dataViewer', member: memberOf(whole, 'curated-reader') },
    ]);
    expect(ofType(whole, TAG)).toEqual([]);
  });

  test('with secret columns tags them by their sensitivity, and shows them to the full reader alone', async () => {
    const columns: DatasetPlan['columns'] = [
      { name: 'order_id', type: 'string', sensitivity: 'none' },
      { name: 'phone', type: 'string', sensitivity: 'personal' },
      { name: 'amount', type: 'double', sensitivity: 'financial' },
    ];
    const all = await build(withOrders({ columns }));
    const tag = (sensitivity: string) => ({
      ref: resource(all, TAG, `curated-${sensitivity}`).address,
      attribute: 'name',
    });
    const member = memberOf(all, 'curated-full-reader');
    const role = 'roles/datacatalog.categoryFineGrainedReader';
    const schema = parsedJson(resource(all, TABLE, 'orders').properties.schema ?? null);

    expect(schema).toEqual([
      { name: 'order_id', type: 'STRING' },
      { name: 'phone', type: 'STRING', policyTags: { names: [tag('personal')] } },
      { name: 'amount', type: 'FLOAT', policyTags: { names: [tag('financial')] } },
    ]);
    expect(resource(all, 'gcp:datacatalog/taxonomy:Taxonomy', 'curated').properties).toMatchObject({
      displayName: 'duka-prod-curated',
      region: 'africa-south1',
      activatedPolicyTypes: ['FINE_GRAINED_ACCESS_CONTROL'],
    });
    expect(grantsIn(all, 'gcp:datacatalog/policyTagIamMember:PolicyTagIamMember')).toEqual([
      { policyTag: tag('financial'), role, member },
      { policyTag: tag('personal'), role, member },
    ]);
    expect(grantsIn(all, DATABASE_GRANT).map((grant) => grant.member)).toEqual([
      member,
      memberOf(all, 'curated-reader'),
    ]);
  });
});

test('an identity has a legal name, and one of its own, however long the platform is called', async () => {
  const long = await build(targetPlan({ platform: 'a-platform-of-20-ch', environment: 'staging' }));
  const ids = ofType(long, 'gcp:serviceaccount/account:Account').map(({ properties }) => String(properties.accountId));

  expect(new Set(ids).size).toBe(4);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]{4,28}[a-z0-9]$/);
});

test('labels are legal whatever the platform file says, and stay readable', () => {
  expect(labelsOf({ owner: 'Data-Platform@duka.example' })).toEqual({ owner: 'data-platform_duka_example' });
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (value) => {
      expect(labelsOf({ owner: value }).owner).toMatch(/^[a-z0-9_-]{0,63}$/);
    }),
  );
});

test('every resource says which part of the platform file asked for it', () => {
  const origins = new Map(whole.graph.resources.map(({ address, origin }) => [address.split('$').at(-1), origin]));

  expect(whole.graph.resources.filter(({ origin }) => origin === undefined)).toEqual([]);
  expect(origins.get(`${KEY}::key`)).toBe('foundation.key');
  expect(origins.get(`${BUCKET}::logArchive`)).toBe('foundation.logArchive');
  expect(origins.get(`${BUCKET}::curated`)).toBe('lake.zones.curated');
  expect(origins.get(`${TABLE}::orders`)).toBe('lake.datasets.orders');
});

test('what holds state is protected where the plan protects, and nothing is where it does not', async () => {
  expect(protectedNames(whole)).toEqual([
    'Bucket artifacts',
    'CryptoKey key',
    'KeyRing ring',
    'Bucket logArchive',
    'Dataset curated',
    'Bucket curated',
    'Dataset raw',
    'Bucket raw',
  ]);
  expect(protectedNames(await build(targetPlan({ protect: decided(false) })))).toEqual([]);
});

test('a foundation that exists already is used and not made', async () => {
  const plan = targetPlan();
  const all = await build(targetPlan({ foundation: { ...plan.foundation, ...GIVEN } }));

  expect(all.graph.resources.filter(({ origin }) => origin?.startsWith('foundation'))).toEqual([]);
  expect(resource(all, BUCKET, 'curated').properties).toMatchObject({
    encryption: { defaultKmsKeyName: GIVEN.key.value.given },
    logging: { logBucket: 'their-logs' },
  });
});

test('a key that nobody could be granted is refused in one line', async () => {
  const { foundation } = targetPlan();
  const plan = targetPlan({ foundation: { ...foundation, artifacts: GIVEN.artifacts } });

  await expect(build(plan)).rejects.toThrow(/^targets\.gcp\.foundation: found artifacts without keyId; .*add keyId/);
});

test('a transformation overrides any property of any resource', async () => {
  const toDual: pulumi.ResourceTransformation = ({ type, props, opts }) =>
    type === BUCKET ? { props: { ...props, location: 'eur4' }, opts } : undefined;
  const all = await captured(() => {
    const plan = targetPlan();
    new Lake(plan, new Foundation(plan), { transformations: [toDual] });
  });

  expect(resource(all, BUCKET, 'curated').properties.location).toBe('eur4');
  expect(resource(all, BUCKET, 'logArchive').properties.location).toBe('africa-south1');
});
