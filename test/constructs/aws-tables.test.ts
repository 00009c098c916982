import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Match } from 'aws-cdk-lib/assertions';
import fc from 'fast-check';
import { projection } from '../../constructs/lake/aws-projection';
import { synthesiseAws } from '../../harness/synth/aws';
import { validateCloudFormation } from '../../harness/validate/cloudformation';
import type { DatasetPlan, PartitionColumn } from '../../plan/platform-plan';
import { datasetPlan, decided, zonePlan } from '../fixtures/target-plan';
import { awsPlan, build } from './aws-build';

const DAY: PartitionColumn = { name: 'ordered_at_day', type: 'date', column: 'ordered_at', grain: 'day' };
const MONTH: PartitionColumn = { name: 'ordered_at_month', type: 'string', column: 'ordered_at', grain: 'month' };
const YEAR: PartitionColumn = { name: 'ordered_at_year', type: 'int', column: 'ordered_at', grain: 'year' };
const COUNTY: PartitionColumn = { name: 'county', type: 'string', column: 'county' };

function lakeOf(overrides: Partial<DatasetPlan>) {
  const zones = [zonePlan({ datasets: [datasetPlan(overrides)] })];
  return build(awsPlan({ lake: { scanLimitBytes: decided(null), zones } })).lake;
}

describe('a plain table', () => {
  test('by day needs no partitions to be registered: Athena computes those that are kept, to this day', () => {
    lakeOf({ partition: decided([DAY]), expireAfterDays: decided(90) }).hasResourceProperties('AWS::Glue::Table', {
      TableInput: {
        Parameters: {
          'projection.enabled': 'true',
          'projection.ordered_at_day.type': 'date',
          'projection.ordered_at_day.format': 'yyyy-MM-dd',
          'projection.ordered_at_day.range': 'NOW-90DAYS,NOW',
          'projection.ordered_at_day.interval': '1',
          'projection.ordered_at_day.interval.unit': 'DAYS',
          'storage.location.template': {
            'Fn::Join': ['', ['s3://', { Ref: 'LakeCuratedStore' }, `/orders/ordered_at_day=\${ordered_at_day}/`]],
          },
        },
      },
    });
  });

  test.each([
    [31, 'NOW-2MONTHS,NOW'],
    // On the first of April they reach back to January.
    [60, 'NOW-3MONTHS,NOW'],
  ])('by month counts in months, so that the one that has begun is read, and the one %i days ago', (kept, range) => {
    const dataset = datasetPlan({ partition: decided([MONTH]), expireAfterDays: decided(kept) });

    expect(projection(dataset, 's3://a/b/')['projection.ordered_at_month.range']).toBe(range);
  });

  test.each([
    ['an entity, whose values nobody knows', [DAY, COUNTY]],
    ['a year, which is a number', [YEAR]],
    ['nothing', []],
  ])('by %s has partitions that are registered', (_, partition) => {
    expect(projection(datasetPlan({ partition: decided(partition) }), 's3://a/b/')).toEqual({});
  });

  test('computes no fewer days than are kept, and every key that it computes is in the path', () => {
    const keys = fc.subarray(
      [DAY, MONTH, { ...DAY, name: 'ordered_at_hour', type: 'string', grain: 'hour' as const }],
      {
        minLength: 1,
      },
    );

    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 4000 }), (partition, keptDays) => {
        const dataset = datasetPlan({ partition: decided(partition), expireAfterDays: decided(keptDays) });
        const properties = projection(dataset, 's3://a/b/');

        for (const { name, grain } of partition) {
          const [, units] = /^NOW-(\d+)[A-Z]+,NOW$/.exec(properties[`projection.${name}.range`] ?? '') ?? [];
          const days = { year: 365, month: 365 / 12, day: 1, hour: 1 / 24 }[grain ?? 'day'];
          expect(Number(units) * days).toBeGreaterThanOrEqual(keptDays - 1e-6);
          expect(properties['storage.location.template']).toContain(`/${name}=\${${name}}/`);
        }
      }),
    );
  });

  test.each([
    ['parquet', { name: 'zstd', level: 3 }, { 'parquet.compression': 'ZSTD', compression_level: '3' }],
    ['parquet', { name: 'none' }, { 'parquet.compression': 'UNCOMPRESSED' }],
    ['orc', { name: 'zlib', level: 6 }, { 'orc.compress': 'ZLIB', compression_level: Match.absent() }],
    ['json', { name: 'gzip' }, { compressionType: 'GZIP' }],
  ] as const)('of %s files says that they are written with %j', (format, codec, parameters) => {
    lakeOf({ format: decided(format), codec: decided(codec) }).hasResourceProperties('AWS::Glue::Table', {
      TableInput: { Parameters: { classification: format, ...parameters } },
    });
  });
});

describe('an Iceberg table', () => {
  const upkeep = {
    compactEveryHours: 6,
    smallFilesADay: 288,
    keepSnapshotsDays: 5,
    removeOrphansAfterDays: 4,
    by: 'table-optimizer',
  } as const;
  const iceberg: Partial<DatasetPlan> = {
    tableFormat: decided('iceberg'),
    upkeep: decided(upkeep),
    columns: [
      { name: 'order_id', type: 'bigint' },
      { name: 'ordered_at', type: 'timestamp' },
      { name: 'lines', type: 'json' },
    ],
  };

  test('is made with its columns, its partitions and its properties, and registers no Hive table', () => {
    lakeOf(iceberg).hasResourceProperties('AWS::Glue::Table', {
      Name: 'orders',
      TableInput: Match.absent(),
      OpenTableFormatInput: {
        IcebergInput: {
          MetadataOperation: 'CREATE',
          Version: '2',
          IcebergTableInput: {
            Location: { 'Fn::Join': ['', ['s3://', { Ref: 'LakeCuratedStore' }, '/orders']] },
            Schema: {
              Fields: [
                { Id: 1, Name: 'order_id', Type: 'long', Required: false },
                { Id: 2, Name: 'ordered_at', Type: 'timestamp', Required: false },
                { Id: 3, Name: 'lines', Type: 'string', Required: false },
                { Id: 4, Name: 'county', Type: 'string', Required: false },
              ],
            },
            PartitionSpec: {
              Fields: [
                { Name: 'ordered_at_day', SourceId: 2, FieldId: 1000, Transform: 'day' },
                { Name: 'county', SourceId: 4, FieldId: 1001, Transform: 'identity' },
              ],
            },
            Properties: {
              'write.format.default': 'parquet',
              'write.parquet.compression-codec': 'zstd',
              'write.parquet.compression-level': '3',
              'write.target-file-size-bytes': '128000000',
              'write.metadata.delete-after-commit.enabled': 'true',
              'history.expire.max-snapshot-age-ms': '432000000',
            },
          },
        },
      },
    });
  });

  test('loses no file by its age, and still moves files to colder classes', () => {
    const rulesOf = (overrides: Partial<DatasetPlan>) => {
      const buckets = lakeOf({ ...iceberg, ...overrides }).findResources('AWS::S3::Bucket', {
        Properties: { BucketName: 'dukaprodcurated0a1b2c' },
      });
      return Object.values(buckets)[0]?.Properties.LifecycleConfiguration.Rules;
    };

    expect(rulesOf({})).toEqual([expect.objectContaining({ Id: 'leftovers' })]);
    expect(rulesOf({ transitions: decided([{ class: 'GLACIER_IR', afterDays: 60 }]) })).toEqual([
      {
        Id: 'orders',
        Prefix: 'orders/',
        Status: 'Enabled',
        Transitions: [{ StorageClass: 'GLACIER_IR', TransitionInDays: 60 }],
      },
      expect.objectContaining({ Id: 'leftovers' }),
    ]);
  });

  test('is compacted, and rid of snapshots and orphans as planned, by a role that reaches nothing else', () => {
    const lake = lakeOf(iceberg);
    const table = { TableName: { Ref: 'LakeCuratedTableOrders' }, DatabaseName: { Ref: 'LakeCuratedDatabase' } };

    lake.resourceCountIs('AWS::Glue::TableOptimizer', 3);
    lake.hasResourceProperties('AWS::Glue::TableOptimizer', { ...table, Type: 'compaction' });
    lake.hasResourceProperties('AWS::Glue::TableOptimizer', {
      ...table,
      Type: 'retention',
      TableOptimizerConfiguration: {
        Enabled: true,
        RoleArn: { 'Fn::GetAtt': ['LakeCuratedUpkeepRole', 'Arn'] },
        RetentionConfiguration: { IcebergConfiguration: { SnapshotRetentionPeriodInDays: 5 } },
      },
    });
    lake.hasResourceProperties('AWS::Glue::TableOptimizer', {
      ...table,
      Type: 'orphan_file_deletion',
      TableOptimizerConfiguration: {
        OrphanFileDeletionConfiguration: { IcebergConfiguration: { OrphanFileRetentionPeriodInDays: 4 } },
      },
    });
    const role = JSON.stringify(lake.findResources('AWS::IAM::Role').LakeCuratedUpkeepRole);
    expect(role).toContain('/orders/*');
    expect(role).toContain('"aws:SourceAccount":"111111111111"');
    expect(role.match(/[^{]*"Resource":"\*"/g)).toEqual([expect.stringContaining('"lakeformation:GetDataAccess"')]);
    expect(role).not.toMatch(/"(s3|glue|kms|logs):\*"/);
  });

  test('can be committed to by writers and by no reader', () => {
    const policies = lakeOf(iceberg).findResources('AWS::IAM::ManagedPolicy');
    const statementsOf = (name: string): readonly unknown[] => policies[name]?.Properties.PolicyDocument.Statement;

    expect(statementsOf('LakeCuratedReadWrite')).toContainEqual(
      expect.objectContaining({ Sid: 'Commits', Action: 'glue:UpdateTable' }),
    );
    expect(JSON.stringify(statementsOf('LakeCuratedReadOnly'))).not.toContain('glue:UpdateTable');
  });

  test('has no issue where the region has optimizers', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ramani-iceberg-'));
    const zones = [zonePlan({ inventory: decided(true), datasets: [datasetPlan(iceberg)] })];
    const plan = awsPlan({ region: 'eu-west-1', lake: { scanLimitBytes: decided(100e9), zones } });
    const templates = await synthesiseAws(plan, folder);

    expect(await validateCloudFormation(templates, 'eu-west-1')).toEqual([]);
    rmSync(folder, { recursive: true });
  }, 30_000);

  test('gets no optimizer where the plan gives its upkeep to something else', () => {
    const lake = lakeOf({ ...iceberg, upkeep: decided({ ...upkeep, by: 'spark-job' }) });

    lake.resourceCountIs('AWS::Glue::TableOptimizer', 0);
    expect(lake.findResources('AWS::IAM::Role')).not.toHaveProperty('LakeCuratedUpkeepRole');
  });
});
