import { type Block, cloudformation } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { personalColumnWithoutAccessRule } from '../../../policies/security/personal-column-without-access-rule';
import { oneTerraform } from '../../fixtures/one';
import {
  bigQueryPulumi,
  bigQueryTerraform,
  glueCloudformation,
  gluePulumi,
  glueTerraform,
  ORDERS,
} from '../../fixtures/tables';
import { dataset, holding } from '../../fixtures/workload';

const columns = [
  ['order_id', 'string'],
  ['payout_phone', 'string'],
] as const;
const people = dataset({
  sensitivity: 'personal',
  columns: [
    { name: 'order_id', type: 'string', sensitivity: 'none' },
    { name: 'payout_phone', type: 'string', sensitivity: 'personal' },
  ],
});
const OPEN = { messageId: 'open', actual: 'no rule on the columns', expected: 'rules or policy tags' };

const DATABASE = { Type: 'AWS::Glue::Database', Properties: { DatabaseInput: { Name: 'shop' } } };
const ICEBERG = {
  Type: 'AWS::Glue::Table',
  Properties: {
    DatabaseName: { Ref: 'Shop' },
    Name: 'orders',
    OpenTableFormatInput: {
      IcebergInput: {
        IcebergTableInput: { Schema: { Fields: [{ Name: 'order_id' }, { Name: 'payout_phone' }] } },
      },
    },
  },
};

/** An Iceberg table of which a role may read something. */
function granted(resource: Block) {
  return cloudformation({
    Shop: DATABASE,
    Orders: ICEBERG,
    Grant: {
      Type: 'AWS::LakeFormation::PrincipalPermissions',
      Properties: {
        Principal: { DataLakePrincipalIdentifier: 'arn:aws:iam::111111111111:role/analyst' },
        Permissions: ['SELECT'],
        PermissionsWithGrantOption: [],
        Resource: resource,
      },
    },
  });
}

const NAMES = { DatabaseName: { Ref: 'Shop' }, Name: { Ref: 'Orders' } };

function filtered(data: {
  readonly ColumnNames?: string[];
  readonly ColumnWildcard?: { ExcludedColumnNames: string[] };
}) {
  return cloudformation({
    Orders: {
      Type: 'AWS::Glue::Table',
      Properties: {
        DatabaseName: 'shop',
        TableInput: {
          Name: 'orders',
          StorageDescriptor: { Columns: [{ Name: 'order_id' }, { Name: 'payout_phone' }] },
        },
      },
    },
    Filter: {
      Type: 'AWS::LakeFormation::DataCellsFilter',
      Properties: { DatabaseName: 'shop', TableName: 'orders', Name: 'few', ...data },
    },
  });
}

const tagged = JSON.stringify([
  { name: 'order_id', type: 'STRING' },
  { name: 'payout_phone', type: 'STRING', policyTags: { names: ['projects/p/locations/l/taxonomies/1/policyTags/2'] } },
]);

PolicyTester.run(
  personalColumnWithoutAccessRule,
  {
    passing: [
      {
        name: 'a filter that leaves the column out',
        input: filtered({ ColumnWildcard: { ExcludedColumnNames: ['payout_phone'] } }),
        workload: holding('Orders', people),
      },
      {
        name: 'a filter that names who reads what',
        input: filtered({ ColumnNames: ['order_id'] }),
        workload: holding('Orders', people),
      },
      {
        name: 'a grant of Lake Formation on all columns but that one',
        input: granted({
          TableWithColumns: { ...NAMES, ColumnWildcard: { ExcludedColumnNames: ['payout_phone'] } },
        }),
        workload: holding('Orders', people),
      },
      {
        name: 'a policy tag',
        input: oneTerraform('google_bigquery_table', {
          table_id: 'orders',
          dataset_id: 'shop',
          schema: tagged,
          external_data_configuration: [{ source_format: 'PARQUET', source_uris: ['gs://lake/orders/*'] }],
        }),
        workload: holding('google_bigquery_table.main', people),
      },
      { name: 'data of nobody', input: glueCloudformation({ columns }), workload: holding('Orders', dataset()) },
      {
        name: 'a table that is known to hold none',
        input: glueCloudformation({ columns }),
        workload: holding('Orders'),
      },
      { name: 'columns that sound like nobody', input: glueCloudformation({}) },
    ],
    failing: [
      {
        name: 'no rule, in CloudFormation',
        input: glueCloudformation({ columns }),
        workload: holding('Orders', people),
        findings: [{ ...OPEN, address: 'Orders' }],
      },
      {
        name: 'a filter that leaves out another column',
        input: filtered({ ColumnWildcard: { ExcludedColumnNames: ['order_id'] } }),
        workload: holding('Orders', people),
        findings: [{ ...OPEN, address: 'Orders' }],
      },
      {
        name: 'a grant of Lake Formation on the whole table',
        input: granted({ Table: NAMES }),
        workload: holding('Orders', people),
        findings: [{ ...OPEN, address: 'Orders' }],
      },
      {
        name: 'a grant of Lake Formation on all columns',
        input: granted({ TableWithColumns: { ...NAMES, ColumnWildcard: {} } }),
        workload: holding('Orders', people),
        findings: [{ ...OPEN, address: 'Orders' }],
      },
      {
        name: 'no rule, in Terraform',
        input: glueTerraform({ columns }),
        workload: holding(ORDERS.terraformAws, people),
        findings: [{ ...OPEN, address: ORDERS.terraformAws }],
      },
      {
        name: 'no rule, in Pulumi for AWS',
        input: gluePulumi({ columns }),
        workload: holding(ORDERS.pulumiAws, people),
        findings: [{ ...OPEN, address: ORDERS.pulumiAws }],
      },
      {
        name: 'no tag, in Google Terraform',
        input: bigQueryTerraform({ columns }),
        workload: holding(ORDERS.terraformGoogle, people),
        findings: [{ ...OPEN, address: ORDERS.terraformGoogle }],
      },
      {
        name: 'no tag, in Pulumi for Google',
        input: bigQueryPulumi({ columns }),
        workload: holding(ORDERS.pulumiGcp, people),
        findings: [{ ...OPEN, address: ORDERS.pulumiGcp }],
      },
    ],
    cannotTell: [
      {
        name: 'a column that sounds like a person',
        input: glueTerraform({ columns, keys: [['dt', 'string']] }),
        because: /payout_phone may identify people; `sensitivity` of the columns/,
      },
    ],
  },
  { describe, it },
);
