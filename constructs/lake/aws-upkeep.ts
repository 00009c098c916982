import { Stack } from 'aws-cdk-lib';
import { type CfnDatabase, type CfnTable, CfnTableOptimizer } from 'aws-cdk-lib/aws-glue';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { CfnResource as Location } from 'aws-cdk-lib/aws-lakeformation';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { DatasetPlan, Upkeep } from '../../plan/platform-plan';
import { setOrigin } from '../shared/aws-origin';
import { grantTables, WRITE } from './aws-columns';

export interface UpkeepProps {
  readonly account: string;
  readonly datasets: readonly DatasetPlan[];
  readonly tables: Readonly<Record<string, CfnTable>>;
  readonly bucket: Bucket;
  readonly database: CfnDatabase;
  readonly key: IKey;
  /** Under which Lake Formation hands out the tables' data. */
  readonly location: Location;
}

interface Tended {
  readonly dataset: DatasetPlan;
  readonly table: CfnTable;
  readonly upkeep: Upkeep;
}

function tended({ datasets, tables }: UpkeepProps): readonly Tended[] {
  return datasets.flatMap((dataset) => {
    const [upkeep, table] = [dataset.upkeep.value, tables[dataset.name]];
    return table === undefined || upkeep?.by !== 'table-optimizer' ? [] : [{ dataset, table, upkeep }];
  });
}

/** Optimizers of Glue for the tables of a zone that the plan gives to them; null where there are none. */
export function createUpkeep(scope: Construct, props: UpkeepProps): Role | null {
  const all = tended(props);
  if (all.length === 0) return null;
  const upkeep = new Construct(scope, 'Upkeep');
  const role = createRole(upkeep, props, all);
  const grants = grantTables(upkeep, {
    principalArn: role.roleArn,
    database: props.database,
    tables: all.map(({ table }) => table),
    permissions: WRITE,
    location: props.location,
  });
  for (const one of all) createOptimizers(upkeep, props, one, role).node.addDependency(grants);
  return role;
}

function createOptimizers(
  scope: Construct,
  props: UpkeepProps,
  { dataset, table, upkeep }: Tended,
  role: Role,
): Construct {
  const ofTable = new Construct(scope, dataset.name);
  setOrigin(ofTable, dataset.origin);
  const optimizer = (
    id: string,
    type: string,
    configuration: Partial<CfnTableOptimizer.TableOptimizerConfigurationProperty>,
  ) =>
    new CfnTableOptimizer(ofTable, id, {
      catalogId: props.account,
      databaseName: props.database.ref,
      tableName: table.ref,
      type,
      tableOptimizerConfiguration: { enabled: true, roleArn: role.roleArn, ...configuration },
    });
  optimizer('Compaction', 'compaction', {
    compactionConfiguration: { icebergConfiguration: { strategy: 'binpack' } },
  });
  optimizer('Retention', 'retention', {
    retentionConfiguration: {
      icebergConfiguration: {
        snapshotRetentionPeriodInDays: upkeep.keepSnapshotsDays,
        numberOfSnapshotsToRetain: 1,
        cleanExpiredFiles: true,
      },
    },
  });
  optimizer('Orphans', 'orphan_file_deletion', {
    orphanFileDeletionConfiguration: {
      icebergConfiguration: { orphanFileRetentionPeriodInDays: upkeep.removeOrphansAfterDays },
    },
  });
  return ofTable;
}

/** Reaches the tended tables only. Source: https://docs.aws.amazon.com/glue/latest/dg/optimization-prerequisites.html */
function createRole(scope: Construct, { account, bucket, database, key }: UpkeepProps, all: readonly Tended[]): Role {
  const stack = Stack.of(scope);
  const prefixes = all.map(({ dataset }) => dataset.prefix.value);
  const glue = (resource: string, resourceName?: string) =>
    stack.formatArn({ service: 'glue', resource, ...(resourceName === undefined ? {} : { resourceName }) });
  const statements = [
    new PolicyStatement({
      sid: 'List',
      actions: ['s3:ListBucket'],
      resources: [bucket.bucketArn],
      conditions: { StringLike: { 's3:prefix': prefixes.flatMap((prefix) => [prefix, `${prefix}*`]) } },
    }),
    new PolicyStatement({
      sid: 'Files',
      actions: ['s3:DeleteObject', 's3:GetObject', 's3:PutObject'],
      resources: prefixes.map((prefix) => bucket.arnForObjects(`${prefix}*`)),
    }),
    new PolicyStatement({
      sid: 'Tables',
      actions: ['glue:GetTable', 'glue:UpdateTable'],
      resources: [
        glue('catalog'),
        glue('database', database.ref),
        ...all.map(({ table }) => glue('table', `${database.ref}/${table.ref}`)),
      ],
    }),
    // Of the tables that Lake Formation has granted: the action takes no resource.
    new PolicyStatement({ sid: 'Data', actions: ['lakeformation:GetDataAccess'], resources: ['*'] }),
    new PolicyStatement({
      sid: 'Key',
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      resources: [key.keyArn],
      conditions: { StringEquals: { 'kms:ViaService': `s3.${stack.region}.amazonaws.com` } },
    }),
    new PolicyStatement({
      sid: 'Logs',
      actions: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: ['compaction', 'retention', 'orphan-file-deletion'].map((work) =>
        stack.formatArn({ service: 'logs', resource: `log-group:/aws-glue/iceberg-${work}/logs:*` }),
      ),
    }),
  ];
  return new Role(scope, 'Role', {
    description: 'Table optimizers of Glue',
    // Another account's optimizers could otherwise take the role.
    assumedBy: new ServicePrincipal('glue.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': account } },
    }),
    // Inline, so that it is there before an optimizer tries the role.
    inlinePolicies: { Tables: new PolicyDocument({ statements }) },
  });
}
