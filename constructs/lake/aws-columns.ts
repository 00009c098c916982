import type { CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue';
import { CompositePrincipal, PolicyDocument, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnPrincipalPermissions, CfnResource as Location } from 'aws-cdk-lib/aws-lakeformation';
import { Construct } from 'constructs';
import type { DatasetPlan } from '../../plan/platform-plan';
import type { Sensitivity } from '../../spec/lake';
import { type Files, fileStatements } from './aws-access';

/*
 * Lake Formation decides who reads which column. What it gives to new databases is set once for an account and Region
 * (`AWS::LakeFormation::DataLakeSettings`), for everybody's, so it is left alone: whoever deploys has to be a data lake
 * administrator there already, since nobody else may grant on all of this, or make tables in a registered location.
 * Source: https://docs.aws.amazon.com/lake-formation/latest/dg/implicit-permissions.html
 */

/** What a reader must have a reason to see. */
const CLOSED: readonly Sensitivity[] = ['personal', 'sensitive'];

/** As the table names them: a column that became a folder is one of them, and so is the day of a personal date. */
export function closedColumns({ columns, partition, tableFormat }: DatasetPlan): readonly string[] {
  // In Iceberg the day of a date is no column.
  const keys = partition.value.filter(({ grain }) => grain === undefined || tableFormat.value !== 'iceberg');
  return [...columns, ...keys].flatMap(({ name, sensitivity = 'none' }) =>
    CLOSED.includes(sensitivity) ? [name] : [],
  );
}

/**
 * From here on queries read the store as a role of its own, and only what Lake Formation has granted. Not in hybrid mode,
 * where whoever has no grant would be left to IAM. Source: https://docs.aws.amazon.com/lake-formation/latest/dg/registration-role.html
 */
export function registerLocation(scope: Construct, account: string, files: Files): Location {
  const location = new Construct(scope, 'Location');
  const service = (name: string) =>
    new ServicePrincipal(name, { conditions: { StringEquals: { 'aws:SourceAccount': account } } });
  const role = new Role(location, 'Role', {
    description: 'Lake Formation, in the name of whoever queries',
    assumedBy: new CompositePrincipal(service('glue.amazonaws.com'), service('lakeformation.amazonaws.com')),
    // Inline, so that it is there before the location is registered with it.
    inlinePolicies: { Files: new PolicyDocument({ statements: fileStatements(scope, files) }) },
  });
  return new Location(location, 'Resource', {
    resourceArn: files.bucket.bucketArn,
    roleArn: role.roleArn,
    useServiceLinkedRole: false,
    hybridAccessEnabled: false,
  });
}

export type TablePermission = 'ALTER' | 'DELETE' | 'DESCRIBE' | 'INSERT' | 'SELECT';

/** Of jobs: to register a partition, and to commit to Iceberg, is to alter the table. Nothing of ours drops one. */
export const WRITE: readonly TablePermission[] = ['ALTER', 'DELETE', 'DESCRIBE', 'INSERT', 'SELECT'];

export interface TableGrants {
  readonly principalArn: string;
  readonly database: CfnDatabase;
  /** `all`: those too that are added later. */
  readonly tables: readonly CfnTable[] | 'all';
  readonly permissions: readonly TablePermission[];
  /** Where the tables lie, for who alters them. */
  readonly location?: Location;
}

type Resource = CfnPrincipalPermissions.ResourceProperty;

function granting(scope: Construct, principalArn: string) {
  return (id: string, permissions: readonly string[], resource: Resource) =>
    new CfnPrincipalPermissions(scope, id, {
      principal: { dataLakePrincipalIdentifier: principalArn },
      resource,
      permissions: [...permissions],
      permissionsWithGrantOption: [],
    });
}

/** Whoever works with a table looks its database up first. */
function grantDatabase(scope: Construct, principalArn: string, { catalogId, ref: name }: CfnDatabase): void {
  granting(scope, principalArn)('Database', ['DESCRIBE'], { database: { catalogId, name } });
}

/** Rights on tables for any role or user of the account; what works as it has to wait for what is returned. */
export function grantTables(scope: Construct, grants: TableGrants): Construct {
  const { principalArn, database, tables, permissions, location } = grants;
  const { catalogId, ref: databaseName } = database;
  const created = new Construct(scope, 'Grants');
  grantDatabase(created, principalArn, database);
  if (tables === 'all')
    granting(created, principalArn)('Tables', permissions, { table: { catalogId, databaseName, tableWildcard: {} } });
  else {
    const grant = granting(new Construct(created, 'Table'), principalArn);
    for (const { node, ref: name } of tables) grant(node.id, permissions, { table: { catalogId, databaseName, name } });
  }
  if (location !== undefined) grantLocation(created, principalArn, catalogId, location);
  return created;
}

/** Whoever may alter a table could point it to files of another one, so that the place has to be granted too. */
function grantLocation(scope: Construct, principalArn: string, catalogId: string, location: Location): void {
  const dataLocation = { catalogId, resourceArn: location.resourceArn };
  const granted = granting(scope, principalArn)('Location', ['DATA_LOCATION_ACCESS'], { dataLocation });
  // Its ARN is the bucket's, which is there before it is registered.
  granted.node.addDependency(location);
}

export interface OpenColumns {
  readonly table: CfnTable;
  readonly closed: readonly string[];
}

/** To read everything but what is closed. */
export function grantOpenColumns(
  scope: Construct,
  principalArn: string,
  database: CfnDatabase,
  tables: readonly OpenColumns[],
): Construct {
  const { catalogId, ref: databaseName } = database;
  const created = new Construct(scope, 'Grants');
  grantDatabase(created, principalArn, database);
  const grant = granting(new Construct(created, 'Table'), principalArn);
  for (const { table, closed } of tables) {
    const name = { catalogId, databaseName, name: table.ref };
    const columnWildcard = { excludedColumnNames: [...closed] };
    const open = closed.length === 0 ? { table: name } : { tableWithColumns: { ...name, columnWildcard } };
    grant(table.node.id, ['SELECT'], open);
  }
  return created;
}
