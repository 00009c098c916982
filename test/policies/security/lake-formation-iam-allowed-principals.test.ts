import { PolicyTester } from '../../../harness/testing/policy-tester';
import { lakeFormationIamAllowedPrincipals } from '../../../policies/security/lake-formation-iam-allowed-principals';
import { MAIN, oneCloudformation, onePulumi, oneTerraform } from '../../fixtures/one';

const ALLOWED = { messageId: 'allowed', actual: 'IAM_ALLOWED_PRINCIPALS', expected: 'no default permissions' };
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
        name: 'somebody, in Terraform',
        input: oneTerraform(TF, {
          create_table_default_permissions: [{ principal: 'arn:aws:iam::111111111111:role/r', permissions: ['ALL'] }],
        }),
      },
    ],
    failing: [
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
    ],
  },
  { describe, it },
);
