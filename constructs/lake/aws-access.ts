import { Stack } from 'aws-cdk-lib';
import type { CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue';
import { ManagedPolicy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

interface Actions {
  readonly bucket: readonly string[];
  readonly objects: readonly string[];
  readonly catalog: readonly string[];
  readonly commit: readonly string[];
  readonly key: readonly string[];
}

const READ: Actions = {
  bucket: ['s3:GetBucketLocation', 's3:ListBucket'],
  objects: ['s3:GetObject'],
  catalog: [
    'glue:BatchGetPartition',
    'glue:GetDatabase',
    'glue:GetPartition',
    'glue:GetPartitions',
    'glue:GetTable',
    'glue:GetTables',
  ],
  commit: [],
  key: ['kms:Decrypt'],
};

/** Data and partitions; tables themselves belong to the stack, but for what a commit to Iceberg changes. */
const READ_WRITE: Actions = {
  bucket: [...READ.bucket, 's3:ListBucketMultipartUploads'],
  objects: [
    ...READ.objects,
    's3:AbortMultipartUpload',
    's3:DeleteObject',
    's3:ListMultipartUploadParts',
    's3:PutObject',
  ],
  catalog: [
    ...READ.catalog,
    'glue:BatchCreatePartition',
    'glue:BatchDeletePartition',
    'glue:BatchUpdatePartition',
    'glue:CreatePartition',
    'glue:DeletePartition',
    'glue:UpdatePartition',
  ],
  commit: ['glue:UpdateTable'],
  key: [...READ.key, 'kms:GenerateDataKey'],
};

export interface AccessProps {
  /** The part of the policies' names that tells zones apart. */
  readonly name: string;
  readonly bucket: Bucket;
  readonly database: CfnDatabase;
  readonly key: IKey;
  /** A commit to one of these names its new state in the catalog, which changes the table itself. */
  readonly icebergTables: readonly CfnTable[];
}

export interface Access {
  readonly readOnly: ManagedPolicy;
  readonly readWrite: ManagedPolicy;
}

/** Policies to attach to whoever works with a zone. They reach its bucket, its database and, through S3 only, the key. */
export function createAccess(scope: Construct, props: AccessProps): Access {
  return {
    readOnly: createPolicy(scope, 'ReadOnly', `${props.name}-read-only`, READ, props),
    readWrite: createPolicy(scope, 'ReadWrite', `${props.name}-read-write`, READ_WRITE, props),
  };
}

function createPolicy(scope: Construct, id: string, name: string, actions: Actions, props: AccessProps): ManagedPolicy {
  const { bucket, database, key, icebergTables } = props;
  const stack = Stack.of(scope);
  const statement = (sid: string, what: readonly string[], resources: readonly string[], conditions = {}) =>
    new PolicyStatement({ sid, actions: [...what], resources: [...resources], conditions });
  // Glue asks for the catalog and the database too, whatever is done to a table:
  // https://docs.aws.amazon.com/glue/latest/dg/glue-specifying-resource-arns.html
  const above = [
    stack.formatArn({ service: 'glue', resource: 'catalog' }),
    stack.formatArn({ service: 'glue', resource: 'database', resourceName: database.ref }),
  ];
  const table = (which: string) =>
    stack.formatArn({ service: 'glue', resource: 'table', resourceName: `${database.ref}/${which}` });
  const commits =
    actions.commit.length === 0 || icebergTables.length === 0
      ? []
      : [statement('Commits', actions.commit, [...above, ...icebergTables.map(({ ref }) => table(ref))])];
  return new ManagedPolicy(scope, id, {
    managedPolicyName: name,
    description: `${id} ${props.name}`,
    statements: [
      statement('Bucket', actions.bucket, [bucket.bucketArn]),
      statement('Objects', actions.objects, [bucket.arnForObjects('*')]),
      statement('Catalog', actions.catalog, [...above, table('*')]),
      ...commits,
      statement('Key', actions.key, [key.keyArn], {
        StringEquals: { 'kms:ViaService': `s3.${stack.region}.amazonaws.com` },
      }),
    ],
  });
}
