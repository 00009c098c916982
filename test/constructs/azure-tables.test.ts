import type { Value } from '../../harness/read/graph';
import type { DatasetPlan, TargetPlan, ZonePlan } from '../../plan/platform-plan';
import { azureProgram } from '../../stacks/azure';
import { datasetPlan, decided, zonePlan } from '../fixtures/target-plan';
import { azurePlan, upkeepJob } from './azure-plan';
import { type Captured, captured, ofType, resource } from './captured';

const TABLE = 'databricks:index/sqlTable:SqlTable';
const GRANTS = 'databricks:index/grants:Grants';
const PRINCIPAL = 'databricks:index/servicePrincipal:ServicePrincipal';
const IDENTITY = 'azure-native:managedidentity:UserAssignedIdentity';
const WAREHOUSE = 'databricks:index/sqlEndpoint:SqlEndpoint';

const build = (plan: TargetPlan): Promise<Captured> => captured(() => azureProgram(plan));

function withZone(overrides: Partial<ZonePlan>): Promise<Captured> {
  return build(azurePlan({ lake: { ...azurePlan().lake, zones: [zonePlan(overrides)] } }));
}

async function tableOf(overrides: Partial<DatasetPlan>) {
  const all = await withZone({ datasets: [datasetPlan(overrides)] });
  return resource(all, TABLE, 'orders').properties;
}

/** The identity behind each grant, with what it may do. */
function granted(all: Captured, name: string): Readonly<Record<string, Value>> {
  const { grants } = resource(all, GRANTS, name).properties;
  const each: readonly Value[] = Array.isArray(grants) ? grants : [];
  return Object.fromEntries(
    each.map((grant) => {
      const { principal, privileges } = JSON.parse(JSON.stringify(grant));
      return [String(principal.ref).split('::').at(-1), privileges];
    }),
  );
}

const READS = ['USE_SCHEMA', 'SELECT'];
const PHONES = datasetPlan({
  columns: [
    { name: 'order_id', type: 'string' },
    { name: 'phone', type: 'string', sensitivity: 'personal' },
    { name: 'complaint', type: 'json', sensitivity: 'sensitive' },
  ],
  partition: decided([
    { name: 'ordered_at_day', type: 'date', column: 'ordered_at', grain: 'day' },
    { name: 'village', type: 'string', column: 'village', sensitivity: 'personal' },
  ]),
});

let whole: Captured;
beforeAll(async () => {
  whole = await build(azurePlan());
});

test('a dataset in plain folders is a table over its files, partitioned as its folders are', async () => {
  expect(await tableOf({})).toMatchObject({
    name: 'orders',
    tableType: 'EXTERNAL',
    dataSourceFormat: 'PARQUET',
    options: { compression: 'zstd' },
    storageLocation: 'abfss://data@dukaprodcurated0a1b2c.dfs.core.windows.net/orders/',
    columns: [
      { name: 'order_id', type: 'string' },
      { name: 'ordered_at', type: 'timestamp' },
      { name: 'amount', type: 'decimal(12,2)' },
      { name: 'ordered_at_day', type: 'date' },
      { name: 'county', type: 'string' },
    ],
    partitions: ['ordered_at_day', 'county'],
  });
});

test('a table whose rows change is one of Delta, from whose files a deleted person is gone with the next vacuum', async () => {
  const upkeep = {
    compactEveryHours: 24,
    smallFilesADay: 9,
    keepSnapshotsDays: 7,
    removeOrphansAfterDays: 7,
    by: 'spark-job',
  } as const;
  const table = await tableOf({ tableFormat: decided('delta'), upkeep: decided(upkeep) });

  expect(table).toMatchObject({
    dataSourceFormat: 'DELTA',
    properties: {
      'delta.enableDeletionVectors': 'false',
      'delta.targetFileSize': '128000000',
      'delta.deletedFileRetentionDuration': 'interval 7 days',
      'delta.logRetentionDuration': 'interval 7 days',
    },
  });
  expect(table.options).toBeUndefined();
});

test.each([
  ['orc', 'zlib', 'ORC', 'zlib'],
  ['avro', 'zstd', 'AVRO', 'zstandard'],
  ['json', 'gzip', 'JSON', 'gzip'],
] as const)('%s files under %s are declared in the words of Spark', async (format, codec, source, compression) => {
  expect(await tableOf({ format: decided(format), codec: decided({ name: codec }) })).toMatchObject({
    dataSourceFormat: source,
    options: { compression },
  });
});

test('JSON is text to a query, which Databricks takes apart itself', async () => {
  expect((await tableOf({ columns: [{ name: 'body', type: 'json' }], partition: decided([]) })).columns).toEqual([
    { name: 'body', type: 'string' },
  ]);
});

test('a table waits until its place is known to the catalogue', () => {
  const location = resource(whole, 'databricks:index/externalLocation:ExternalLocation', 'curated').address;

  expect(resource(whole, TABLE, 'orders').dependsOn).toContain(location);
});

test('in a zone that hides nothing its readers have the tables themselves', () => {
  expect(granted(whole, 'curated')).toEqual({ 'curated-reader': READS });
  expect(ofType(whole, TABLE).filter(({ properties }) => properties.tableType === 'VIEW')).toEqual([]);
});

describe('in a zone with columns that tell of persons', () => {
  let all: Captured;
  beforeAll(async () => {
    all = await withZone({ datasets: [PHONES] });
  });

  test('a reader sees views without them, whether they are in files or in the names of folders', () => {
    expect(resource(all, TABLE, 'orders-open').properties).toMatchObject({
      name: 'orders',
      tableType: 'VIEW',
      viewDefinition: 'SELECT `order_id`, `ordered_at_day` FROM `duka_prod_lake`.`duka_prod_curated`.`orders`',
    });
    expect(granted(all, 'curated-open')).toEqual({ 'curated-reader': READS, 'curated-full-reader': READS });
  });

  test('only the full reader has the tables', () => {
    expect(granted(all, 'curated')).toEqual({ 'curated-full-reader': READS });
  });

  test('a dataset of which everything is closed can still be counted', async () => {
    const closed = datasetPlan({
      columns: [{ name: 'phone', type: 'string', sensitivity: 'personal' }],
      partition: decided([]),
    });
    const view = resource(await withZone({ datasets: [closed] }), TABLE, 'orders-open').properties.viewDefinition;

    expect(view).toBe('SELECT true AS `is_there` FROM `duka_prod_lake`.`duka_prod_curated`.`orders`');
  });
});

test('what keeps the tables of a zone may change them and the files beside them, and those of no other zone', async () => {
  const kept = zonePlan({ datasets: [PHONES], jobs: [decided(upkeepJob())] });
  const zones = [kept, zonePlan({ zone: 'serving', datasets: [datasetPlan({ name: 'sales' })] })];
  const all = await build(azurePlan({ lake: { ...azurePlan().lake, zones } }));
  const onFiles = ofType(all, GRANTS).filter(({ properties }) => 'externalLocation' in properties);

  expect(granted(all, 'curated')).toEqual({
    'curated-full-reader': READS,
    upkeep: ['USE_SCHEMA', 'SELECT', 'MODIFY'],
  });
  expect(granted(all, 'serving')).toEqual({ 'serving-reader': READS });
  expect(granted(all, 'curated-files')).toEqual({ upkeep: ['READ_FILES', 'WRITE_FILES'] });
  expect(onFiles).toHaveLength(1);
});

test('everyone who reads may enter the catalogue and use the warehouse, as an identity without a password', () => {
  const readers = ['curated-reader', 'raw-reader'];
  const { accessControls } = resource(whole, 'databricks:index/permissions:Permissions', 'queries').properties;

  expect(Object.keys(granted(whole, 'lake')).sort()).toEqual(readers);
  expect(accessControls).toHaveLength(readers.length);
  for (const reader of readers)
    expect(resource(whole, PRINCIPAL, reader).properties).toMatchObject({
      applicationId: { ref: resource(whole, IDENTITY, reader).address, attribute: 'clientId' },
      allowClusterCreate: false,
    });
});

test('the warehouse stops by itself and stops what runs for too long', () => {
  expect(resource(whole, WAREHOUSE, 'queries').properties).toMatchObject({
    clusterSize: '2X-Small',
    autoStopMins: 10,
    maxNumClusters: 1,
    enableServerlessCompute: false,
  });
  expect(resource(whole, 'databricks:index/sqlGlobalConfig:SqlGlobalConfig', 'queries').properties).toMatchObject({
    sqlConfigParams: { STATEMENT_TIMEOUT: '900' },
  });
});

test("a table is its dataset's, and what a zone has is the zone's", () => {
  expect(resource(whole, TABLE, 'orders').origin).toBe('lake.datasets.orders');
  expect(resource(whole, GRANTS, 'curated').origin).toBe('lake.zones.curated');
});
