import { PolicyTester } from '../../../harness/testing/policy-tester';
import { workgroupNoScanLimit } from '../../../policies/cost/workgroup-no-scan-limit';
import { MAIN, oneCloudformation, onePulumi, oneTerraform } from '../../fixtures/one';

const [CFN, TF, PULUMI] = ['AWS::Athena::WorkGroup', 'aws_athena_workgroup', 'aws:athena/workgroup:Workgroup'];
const NO_LIMIT = { messageId: 'no-limit', actual: 'no limit', expected: 'a limit of bytes scanned a query' };
const NOT_ENFORCED = { messageId: 'not-enforced', actual: 'not enforced', expected: 'an enforced configuration' };
const LIMIT = 100e9;

PolicyTester.run(
  workgroupNoScanLimit,
  {
    passing: [
      {
        name: 'a limit, enforced by default, in CloudFormation',
        input: oneCloudformation(CFN, { Name: 'a', WorkGroupConfiguration: { BytesScannedCutoffPerQuery: LIMIT } }),
      },
      {
        name: 'a limit that is enforced, in Terraform',
        input: oneTerraform(TF, {
          name: 'a',
          configuration: [{ bytes_scanned_cutoff_per_query: LIMIT, enforce_workgroup_configuration: true }],
        }),
      },
      {
        name: 'a warehouse of Databricks, which is paid for its time',
        input: oneTerraform('databricks_sql_endpoint', { name: 'a', auto_stop_mins: 10 }),
      },
      {
        name: "BigQuery's quota of bytes a day",
        input: oneTerraform('google_service_usage_consumer_quota_override', {
          service: 'bigquery.googleapis.com',
          metric: 'bigquery.googleapis.com%2Fquota%2Fquery%2Fusage',
          limit: '%2Fd%2Fproject',
          override_value: '1048576',
        }),
      },
    ],
    failing: [
      {
        name: 'a limit that stops nothing, in Terraform',
        input: oneTerraform(TF, { name: 'a', configuration: [{ bytes_scanned_cutoff_per_query: 100e12 }] }),
        findings: [{ messageId: 'too-high', actual: '100 TB', expected: 'at most 10 TB', address: MAIN.terraform(TF) }],
      },
      {
        name: 'none, in CloudFormation',
        input: oneCloudformation(CFN, { Name: 'a' }),
        findings: [{ ...NO_LIMIT, address: MAIN.cloudformation }],
      },
      {
        name: 'none, in Terraform',
        input: oneTerraform(TF, { name: 'a', configuration: [{ enforce_workgroup_configuration: true }] }),
        findings: [{ ...NO_LIMIT, address: MAIN.terraform(TF) }],
      },
      {
        name: 'none, in Pulumi',
        input: onePulumi(PULUMI, { name: 'a' }),
        findings: [{ ...NO_LIMIT, address: MAIN.pulumi(PULUMI) }],
      },
      {
        name: 'a limit that clients may leave aside, in CloudFormation',
        input: oneCloudformation(CFN, {
          WorkGroupConfiguration: { BytesScannedCutoffPerQuery: LIMIT, EnforceWorkGroupConfiguration: false },
        }),
        findings: [{ ...NOT_ENFORCED, address: MAIN.cloudformation }],
      },
      {
        name: 'a limit that clients may leave aside, in Pulumi',
        input: onePulumi(PULUMI, {
          configuration: { bytesScannedCutoffPerQuery: LIMIT, enforceWorkgroupConfiguration: false },
        }),
        findings: [{ ...NOT_ENFORCED, address: MAIN.pulumi(PULUMI) }],
      },
    ],
    cannotTell: [
      {
        name: 'a limit that a parameter gives',
        input: oneCloudformation(CFN, {
          WorkGroupConfiguration: { BytesScannedCutoffPerQuery: { Ref: 'AWS::NoSuchParameter' } },
        }),
        because: /the limit of bytes scanned/,
      },
    ],
  },
  { describe, it },
);
