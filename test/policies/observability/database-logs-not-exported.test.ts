import { PolicyTester } from '../../../harness/testing/policy-tester';
import { databaseLogsNotExported } from '../../../policies/observability/database-logs-not-exported';
import { DATABASE, rds, rdsTerraform, search } from '../../fixtures/databases';
import { MAIN, oneCloudformation, oneTerraform } from '../../fixtures/one';

const NONE = { messageId: 'none', actual: 'none', expected: 'error and slow query logs' };

PolicyTester.run(
  databaseLogsNotExported,
  {
    passing: [
      { name: 'exported, in CloudFormation', input: rds() },
      { name: 'exported, in Terraform', input: rdsTerraform() },
      {
        name: 'a member, whose cluster exports',
        input: oneTerraform('aws_rds_cluster_instance', { cluster_identifier: 'orders' }),
      },
    ],
    failing: [
      {
        name: 'none, in CloudFormation',
        input: oneCloudformation('AWS::RDS::DBInstance', { Engine: 'mysql' }),
        findings: [{ ...NONE, address: MAIN.cloudformation }],
      },
      {
        name: 'none, in Terraform',
        input: rdsTerraform({ enabled_cloudwatch_logs_exports: [] }),
        findings: [{ ...NONE, address: DATABASE.rdsTerraform }],
      },
      {
        name: 'none of a search domain',
        input: search({ LogPublishingOptions: {} }),
        findings: [{ ...NONE, address: DATABASE.search }],
      },
    ],
  },
  { describe, it },
);
