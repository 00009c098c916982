import { PolicyTester } from '../../../harness/testing/policy-tester';
import { lakeFormationIamAllowedPrincipals } from '../../../policies/security/lake-formation-iam-allowed-principals';
import { MAIN, oneCloudformation, onePulumi, oneTerraform } from '../../fixtures/one';

const ALLOWED = { messageId: 'allowed', actual: 'IAM_ALLOWED_PRINCIPALS', expected: 'no default permissions' };
const GRANTED = { messageId: 'granted', actual: 'IAM_ALLOWED_PRINCIPALS', expected: 'named principals' };
const CFN = 'AWS::LakeFormation::DataLakeSettings';
const TF = 'aws_lakeformation_data_lake_settings';
const PULUMI = 'aws:lakeformation/dataLakeSettings:DataLakeSettings';
const everyone = {
  Principal: { DataLakePrincipalIdentifier: 'IAM_ALLOWED_PRINCIPALS' },
  Permissions: ['ALL'],
};

PolicyTester.run(
  lakeFormationIamAllowedPrincipals,
  {
    passing: [
      { name: 'empty lists, in CloudFormation', input: oneCloudformation(CFN, { CreateTableDefaultPermissions: [] }) },
      {
        name: 'a database of which nobody gets the tables',
        input: oneCloudformation('AWS::Glue::Database', { DatabaseInput: { CreateTableDefaultPermissions: [] } }),
      },
      {
        name: 'somebody, in Terraform',
        input: oneTerraform(TF, {
          create_table_default_permissions: [{ principal: 'arn:aws:iam::111111111111:role/r', permissions: ['ALL'] }],
        }),
      },
    ],
    failing: [
      {
        name: 'a grant to everyone, in CloudFormation',
        input: oneCloudformation('AWS::LakeFormation::PrincipalPermissions', { Principal: everyone.Principal }),
        findings: [{ ...GRANTED, address: MAIN.cloudformation }],
      },
      {
        name: 'a grant to everyone, in Terraform',
        input: oneTerraform('aws_lakeformation_permissions', { principal: 'IAM_ALLOWED_PRINCIPALS' }),
        findings: [{ ...GRANTED, address: MAIN.terraform('aws_lakeformation_permissions') }],
      },
      {
        name: 'everyone for tables, in CloudFormation',
        input: oneCloudformation(CFN, { CreateTableDefaultPermissions: [everyone] }),
        findings: [{ ...ALLOWED, address: MAIN.cloudformation }],
      },
      {
        name: 'everyone for databases, in Terraform',
        input: oneTerraform(TF, {
          create_database_default_permissions: [{ principal: 'IAM_ALLOWED_PRINCIPALS', permissions: ['ALL'] }],
        }),
        findings: [{ ...ALLOWED, address: MAIN.terraform(TF) }],
      },
      {
        name: 'everyone for tables, in Pulumi',
        input: onePulumi(PULUMI, {
          createTableDefaultPermissions: [{ principal: 'IAM_ALLOWED_PRINCIPALS', permissions: ['ALL'] }],
        }),
        findings: [{ ...ALLOWED, address: MAIN.pulumi(PULUMI) }],
      },
      {
        name: 'everyone for the tables of one database, in CloudFormation',
        input: oneCloudformation('AWS::Glue::Database', {
          DatabaseInput: { CreateTableDefaultPermissions: [everyone] },
        }),
        findings: [{ ...ALLOWED, address: MAIN.cloudformation }],
      },
      {
        name: 'everyone for the tables of one database, in Terraform',
        input: oneTerraform('aws_glue_catalog_database', {
          create_table_default_permission: [
            { permissions: ['ALL'], principal: [{ data_lake_principal_identifier: 'IAM_ALLOWED_PRINCIPALS' }] },
          ],
        }),
        findings: [{ ...ALLOWED, address: MAIN.terraform('aws_glue_catalog_database') }],
      },
    ],
  },
  { describe, it },
);
