import { ArnFormat, Stack } from 'aws-cdk-lib';
import type { CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { CfnResource as Location } from 'aws-cdk-lib/aws-lakeformation';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Asset } from 'aws-cdk-lib/aws-s3-assets';
import type { Construct } from 'constructs';
import { fitted, resourceName } from '../../plan/names';
import type { DatasetPlan, TargetPlan, UpkeepTask, ZonePlan } from '../../plan/platform-plan';
import { grantTables, WRITE } from './aws-columns';
import { REQUESTS_PREFIX } from './upkeep-program';

/** What is built of a zone, as far as its jobs reach. */
export interface JobsZone {
  readonly bucket: Bucket;
  readonly database: CfnDatabase;
  readonly tables: Readonly<Record<string, CfnTable>>;
  /** Under which Lake Formation hands out the tables' data. */
  readonly location: Location;
}

export interface JobsRoleProps {
  readonly plan: TargetPlan;
  readonly zone: ZonePlan;
  readonly built: JobsZone;
  readonly key: IKey;
  readonly program: Asset;
  /** The beginning of the names of the log groups that the jobs write to. */
  readonly logs: string;
}

/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const LONGEST_ROLE_NAME = 64;

/** Chosen here, since Glue puts it into the names of its log groups. */
export function jobsRoleName(plan: TargetPlan, { zone }: ZonePlan): string {
  return fitted(resourceName(plan, `${zone}-jobs`), LONGEST_ROLE_NAME, '-');
}

/** The role of a zone's jobs: its tables' files and entries in the catalogue, its requests, their logs, the program. */
export function createJobsRole(scope: Construct, props: JobsRoleProps): Role {
  const { plan, zone } = props;
  const role = new Role(scope, 'Role', {
    roleName: jobsRoleName(plan, zone),
    description: `Upkeep of the ${zone.zone} zone`,
    // Another account's jobs could otherwise take the role.
    assumedBy: new ServicePrincipal('glue.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': plan.account } },
    }),
  });
  const stack = Stack.of(scope);
  const formatArn: FormatArn = (parts) => stack.formatArn(parts);
  const statements = [
    ...files(props),
    ...catalogue(props, formatArn),
    allow(
      ['logs:AssociateKmsKey', 'logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
      [formatArn({ service: 'logs', resource: `log-group:${props.logs}*` })],
    ),
    allow(['s3:GetObject'], [props.program.bucket.arnForObjects(props.program.s3ObjectKey)]),
    ...secrets(props, formatArn),
    allow(['kms:Decrypt', 'kms:GenerateDataKey'], [props.key.keyArn], {
      StringEquals: {
        'kms:ViaService': ['s3', ...(secret(props) === null ? [] : ['secretsmanager'])].map(
          (service) => `${service}.${stack.region}.amazonaws.com`,
        ),
      },
    }),
  ];
  // One by one, so that CDK can put them into several policies where a zone has more tables than one has room for.
  for (const statement of statements) role.addToPolicy(statement);
  const { database, location } = props.built;
  const tables = openTables(props);
  // Below the role, so that whoever waits for it waits for them too.
  if (tables.length > 0)
    grantTables(role, { principalArn: role.roleArn, database, tables, permissions: WRITE, location });
  return role;
}

type FormatArn = Stack['formatArn'];

function allow(actions: readonly string[], resources: readonly string[], conditions = {}): PolicyStatement {
  return new PolicyStatement({ actions: [...actions], resources: [...resources], conditions });
}

/** Datasets of the zone that a job of such a task works on. */
function datasetsOf({ jobs, datasets }: ZonePlan, isMeant: (task: UpkeepTask) => boolean): readonly DatasetPlan[] {
  const names = new Set(jobs.flatMap(({ value }) => (isMeant(value.task) ? value.datasets : [])));
  return datasets.filter(({ name }) => names.has(name));
}

/** A folder's objects, and what file systems ask for and write in its stead: an object under its bare name, a marker. */
function objectsOf(bucket: Bucket, prefix: string): readonly string[] {
  const folder = prefix.replace(/\/$/, '');
  return [`${folder}/*`, folder, `${folder}_$folder$`].map((pattern) => bucket.arnForObjects(pattern));
}

/** Where new files of a plain table wait beside it until they are whole; a table of an open format has them in itself. */
function stagingOf({ prefix, tableFormat }: DatasetPlan): readonly string[] {
  return tableFormat.value === 'plain' ? [prefix.value.replace(/[^/]+\/$/, '_upkeep/$&')] : [];
}

function files({ zone, built: { bucket } }: JobsRoleProps): readonly PolicyStatement[] {
  const written = datasetsOf(zone, (task) => task !== 'export');
  const onlyRead = datasetsOf(zone, (task) => task === 'export').filter((dataset) => !written.includes(dataset));
  const write = ['s3:AbortMultipartUpload', 's3:DeleteObject', 's3:ListMultipartUploadParts', 's3:PutObject'];
  return [
    // Of the whole store: to those who may list a part of it only, S3 says of what is not there that it is forbidden.
    allow(['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'], [bucket.bucketArn]),
    ...written
      .flatMap((dataset) => [dataset.prefix.value, ...stagingOf(dataset)])
      .map((prefix) => allow(['s3:GetObject', ...write], objectsOf(bucket, prefix))),
    ...onlyRead.map(({ prefix }) => allow(['s3:GetObject'], objectsOf(bucket, prefix.value))),
    ...(zone.jobs.some(({ value }) => value.task === 'erase')
      ? [allow(['s3:GetObject'], [bucket.arnForObjects(`${REQUESTS_PREFIX}*`)])]
      : []),
  ];
}

/** Plain tables are kept in their folders, open ones by commits to the catalogue. */
function openTables({ zone, built: { tables } }: JobsRoleProps): readonly CfnTable[] {
  return datasetsOf(zone, () => true).flatMap(({ name, tableFormat }) =>
    tableFormat.value === 'plain' ? [] : (tables[name] ?? []),
  );
}

function catalogue(props: JobsRoleProps, formatArn: FormatArn): readonly PolicyStatement[] {
  const { ref: database } = props.built.database;
  const tables = openTables(props).map(({ ref }) => ref);
  if (tables.length === 0) return [];
  const glue = (resource: string, resourceName?: string) =>
    formatArn({ service: 'glue', resource, ...(resourceName === undefined ? {} : { resourceName }) });
  return [
    allow(
      ['glue:GetDatabase', 'glue:GetTable', 'glue:UpdateTable'],
      [glue('catalog'), glue('database', database), ...tables.map((table) => glue('table', `${database}/${table}`))],
    ),
  ];
}

/** The name of the one with the keys of the store in Kenya; null where no job copies to it. */
function secret({ zone }: JobsRoleProps): string | null {
  const copies = zone.jobs.some(({ value }) => value.task === 'export');
  return copies ? (zone.inCountryCopy.value?.store?.secret ?? null) : null;
}

function secrets(props: JobsRoleProps, formatArn: FormatArn): readonly PolicyStatement[] {
  const name = secret(props);
  if (name === null) return [];
  // Secrets Manager adds six letters to the name of each.
  const resourceName = `${name}-??????`;
  return [
    allow(
      ['secretsmanager:GetSecretValue'],
      [
        formatArn({
          service: 'secretsmanager',
          resource: 'secret',
          resourceName,
          arnFormat: ArnFormat.COLON_RESOURCE_NAME,
        }),
      ],
    ),
  ];
}
