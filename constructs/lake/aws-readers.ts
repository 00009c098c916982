import { Stack } from 'aws-cdk-lib';
import type { CfnWorkGroup } from 'aws-cdk-lib/aws-athena';
import type { CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue';
import { AccountPrincipal, type ManagedPolicy, PolicyDocument, type PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import type { CfnResource as Location } from 'aws-cdk-lib/aws-lakeformation';
import { Construct } from 'constructs';
import { fitted, resourceName } from '../../plan/names';
import type { TargetPlan, ZonePlan } from '../../plan/platform-plan';
import { type Access, allow, keyStatement } from './aws-access';
import { closedColumns, grantOpenColumns, grantTables, WRITE } from './aws-columns';
import { createWorkgroup, type Queries } from './aws-queries';

/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const LONGEST_ROLE_NAME = 64;

export interface ReadersProps {
  readonly plan: TargetPlan;
  readonly zone: ZonePlan;
  readonly database: CfnDatabase;
  readonly tables: Readonly<Record<string, CfnTable>>;
  readonly location: Location;
  readonly access: Access;
  readonly queries: Queries;
}

export interface Readers {
  /** Sees every column but those with people in them. */
  readonly reader: Role;
  /** Sees those too; null where no column is closed. */
  readonly fullReader: Role | null;
  /** Loads: works on files, below whatever a table hides. */
  readonly writer: Role;
}

/** As whom one works with a zone: Lake Formation grants to roles and users, so that a policy alone opens no table. */
export function createReaders(scope: Construct, props: ReadersProps): Readers {
  const { zone, database, tables, location, access } = props;
  const open = zone.datasets.flatMap((dataset) => {
    const table = tables[dataset.name];
    return table === undefined ? [] : [{ table, closed: closedColumns(dataset) }];
  });
  const [forReader, forWriter] = [new Construct(scope, 'Reader'), new Construct(scope, 'Writer')];
  const reader = createReader(forReader, 'reader', props);
  grantOpenColumns(forReader, reader.roleArn, database, open);
  const writer = createRole(forWriter, 'writer', props, access.readWrite, {});
  grantTables(forWriter, { principalArn: writer.roleArn, database, tables: 'all', permissions: WRITE, location });
  const isClosed = open.some(({ closed }) => closed.length > 0);
  return { reader, fullReader: isClosed ? createFullReader(scope, props) : null, writer };
}

function createFullReader(scope: Construct, props: ReadersProps): Role {
  const own = new Construct(scope, 'FullReader');
  const role = createReader(own, 'full-reader', props);
  grantTables(own, { principalArn: role.roleArn, database: props.database, tables: 'all', permissions: ['SELECT'] });
  return role;
}

/** With a workgroup of its own: in a common one, whoever sees less could read the results of who sees more. */
function createReader(scope: Construct, use: string, props: ReadersProps): Role {
  const { plan, zone, access, queries } = props;
  const name = `${zone.zone}-${use}`;
  const workgroup = createWorkgroup(scope, queries, plan, name);
  const statements = queryStatements(scope, workgroup, queries, name);
  return createRole(scope, use, props, access.readOnly, { Queries: new PolicyDocument({ statements }) });
}

function createRole(
  scope: Construct,
  use: string,
  { plan, zone }: ReadersProps,
  policy: ManagedPolicy,
  inlinePolicies: Readonly<Record<string, PolicyDocument>>,
): Role {
  return new Role(scope, 'Role', {
    roleName: fitted(resourceName(plan, `${zone.zone}-${use}`), LONGEST_ROLE_NAME, '-'),
    description: `${use} of ${zone.origin}`,
    // Who of the account: each still needs a policy that lets it assume this very role.
    assumedBy: new AccountPrincipal(plan.account),
    managedPolicies: [policy],
    inlinePolicies,
  });
}

/** To query through the workgroup and to fetch its results. Source: https://docs.aws.amazon.com/athena/latest/ug/workgroups-iam-policy.html */
function queryStatements(
  scope: Construct,
  workgroup: CfnWorkGroup,
  { results, key }: Queries,
  folder: string,
): PolicyStatement[] {
  const stack = Stack.of(scope);
  const arn = (service: string, resource: string, resourceName?: string) =>
    stack.formatArn({ service, resource, ...(resourceName === undefined ? {} : { resourceName }) });
  return [
    allow({
      sid: 'Queries',
      actions: [
        'athena:BatchGetQueryExecution',
        'athena:GetQueryExecution',
        'athena:GetQueryResults',
        'athena:GetQueryResultsStream',
        'athena:GetWorkGroup',
        'athena:ListQueryExecutions',
        'athena:StartQueryExecution',
        'athena:StopQueryExecution',
      ],
      resources: [arn('athena', 'workgroup', workgroup.ref)],
    }),
    allow({
      sid: 'Catalogs',
      actions: ['athena:GetDataCatalog'],
      resources: [arn('athena', 'datacatalog', 'AwsDataCatalog')],
    }),
    // Which Athena looks up before every query, whatever it is over.
    allow({
      sid: 'Default',
      actions: ['glue:GetDatabase'],
      resources: [arn('glue', 'catalog'), arn('glue', 'database', 'default')],
    }),
    allow({ sid: 'Place', actions: ['s3:GetBucketLocation'], resources: [results.bucketArn] }),
    allow({
      sid: 'List',
      actions: ['s3:ListBucket'],
      resources: [results.bucketArn],
      conditions: { StringLike: { 's3:prefix': `${folder}/*` } },
    }),
    allow({
      sid: 'Results',
      actions: ['s3:AbortMultipartUpload', 's3:GetObject', 's3:ListMultipartUploadParts', 's3:PutObject'],
      resources: [results.arnForObjects(`${folder}/*`)],
    }),
    keyStatement(scope, key),
  ];
}
