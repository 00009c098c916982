import { Stack } from 'aws-cdk-lib';
import type { CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue';
import { ManagedPolicy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

const READ_CATALOG = [
  'glue:BatchGetPartition',
  'glue:GetDatabase',
  'glue:GetPartition',
  'glue:GetPartitions',
  'glue:GetTable',
  'glue:GetTables',
];

/** Partitions; tables themselves belong to the stack, but for what a commit to Iceberg changes. */
const WRITE_CATALOG = [
  ...READ_CATALOG,
  'glue:BatchCreatePartition',
  'glue:BatchDeletePartition',
  'glue:BatchUpdatePartition',
  'glue:CreatePartition',
  'glue:DeletePartition',
  'glue:UpdatePartition',
];

interface Allowed {
  readonly sid: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly conditions?: Readonly<Record<string, unknown>>;
}

/** CDK would have lists that it may write to. */
export function allow({ sid, actions, resources, conditions = {} }: Allowed): PolicyStatement {
  return new PolicyStatement({ sid, actions: [...actions], resources: [...resources], conditions });
}

/** Through S3 only. */
export function keyStatement(scope: Construct, key: IKey): PolicyStatement {
  return allow({
    sid: 'Key',
    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
    resources: [key.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `s3.${Stack.of(scope).region}.amazonaws.com` } },
  });
}

export interface Files {
  readonly bucket: Bucket;
  readonly key: IKey;
}

/** To read and write files, in which no column is closed. */
export function fileStatements(scope: Construct, { bucket, key }: Files): PolicyStatement[] {
  return [
    allow({
      sid: 'Bucket',
      actions: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'],
      resources: [bucket.bucketArn],
    }),
    allow({
      sid: 'Objects',
      actions: [
        's3:AbortMultipartUpload',
        's3:DeleteObject',
        's3:GetObject',
        's3:ListMultipartUploadParts',
        's3:PutObject',
      ],
      resources: [bucket.arnForObjects('*')],
    }),
    keyStatement(scope, key),
  ];
}

export interface AccessProps extends Files {
  /** The part of the policies' names that tells zones apart. */
  readonly name: string;
  readonly database: CfnDatabase;
  /** A commit to one of these names its new state in the catalog, which changes the table itself. */
  readonly icebergTables: readonly CfnTable[];
}

export interface Access {
  readonly readOnly: ManagedPolicy;
  readonly readWrite: ManagedPolicy;
}

/**
 * Policies to attach to whoever works with a zone. Both reach its database, where Lake Formation decides what is to be
 * seen; only the second reaches the bucket and, through S3, the key.
 */
export function createAccess(scope: Construct, props: AccessProps): Access {
  const { name, database, icebergTables } = props;
  const stack = Stack.of(scope);
  // Glue asks for the catalog and the database too, whatever is done to a table:
  // https://docs.aws.amazon.com/glue/latest/dg/glue-specifying-resource-arns.html
  const above = [
    stack.formatArn({ service: 'glue', resource: 'catalog' }),
    stack.formatArn({ service: 'glue', resource: 'database', resourceName: database.ref }),
  ];
  const table = (which: string) =>
    stack.formatArn({ service: 'glue', resource: 'table', resourceName: `${database.ref}/${which}` });
  const catalog = (actions: readonly string[]) => [
    allow({ sid: 'Catalog', actions, resources: [...above, table('*')] }),
    // Which data, the grants say: the action takes no resource.
    allow({ sid: 'Data', actions: ['lakeformation:GetDataAccess'], resources: ['*'] }),
  ];
  const commits =
    icebergTables.length === 0
      ? []
      : [
          allow({
            sid: 'Commits',
            actions: ['glue:UpdateTable'],
            resources: [...above, ...icebergTables.map(({ ref }) => table(ref))],
          }),
        ];
  const policy = (id: string, kind: string, statements: PolicyStatement[]) =>
    new ManagedPolicy(scope, id, { managedPolicyName: `${name}-${kind}`, description: `${id} ${name}`, statements });
  return {
    readOnly: policy('ReadOnly', 'read-only', catalog(READ_CATALOG)),
    readWrite: policy('ReadWrite', 'read-write', [
      ...fileStatements(scope, props),
      ...catalog(WRITE_CATALOG),
      ...commits,
    ]),
  };
}
