import { PolicyTester } from '../../../harness/testing/policy-tester';
import { queryResultsNotEncrypted } from '../../../policies/security/query-results-not-encrypted';
import { MAIN, oneCloudformation, onePulumi, oneTerraform } from '../../fixtures/one';

const [CFN, TF, PULUMI] = ['AWS::Athena::WorkGroup', 'aws_athena_workgroup', 'aws:athena/workgroup:Workgroup'];
const UNSAID = { messageId: 'unsaid', actual: 'no encryption configuration', expected: 'SSE_KMS or SSE_S3' };

PolicyTester.run(
  queryResultsNotEncrypted,
  {
    passing: [
      {
        name: 'a key, in Terraform',
        input: oneTerraform(TF, {
          configuration: [{ result_configuration: [{ encryption_configuration: [{ encryption_option: 'SSE_KMS' }] }] }],
        }),
      },
      {
        name: 'results that Athena keeps, in CloudFormation',
        input: oneCloudformation(CFN, {
          WorkGroupConfiguration: { ManagedQueryResultsConfiguration: { Enabled: true } },
        }),
      },
      { name: 'a warehouse of Databricks', input: oneTerraform('databricks_sql_endpoint', { name: 'a' }) },
    ],
    failing: [
      {
        name: 'a place only, in CloudFormation',
        input: oneCloudformation(CFN, {
          WorkGroupConfiguration: { ResultConfiguration: { OutputLocation: 's3://results/' } },
        }),
        findings: [{ ...UNSAID, address: MAIN.cloudformation }],
      },
      {
        name: 'a place only, in Pulumi',
        input: onePulumi(PULUMI, { configuration: { resultConfiguration: { outputLocation: 's3://results/' } } }),
        findings: [{ ...UNSAID, address: MAIN.pulumi(PULUMI) }],
      },
    ],
  },
  { describe, it },
);
