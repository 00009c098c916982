import { PolicyTester } from '../../../harness/testing/policy-tester';
import { crawlerDeletesTables } from '../../../policies/schema/crawler-deletes-tables';
import { CRAWLER, crawlerCloudformation, crawlerPulumi, crawlerTerraform } from '../../fixtures/crawlers';

const DELETE = 'DELETE_FROM_DATABASE';
const DELETES = { messageId: 'deletes', actual: DELETE, expected: 'LOG or DEPRECATE_IN_DATABASE' };

PolicyTester.run(
  crawlerDeletesTables,
  {
    passing: [
      { name: 'the default', input: crawlerCloudformation({}) },
      { name: 'a log line', input: crawlerTerraform({ schema_change_policy: [{ delete_behavior: 'LOG' }] }) },
    ],
    failing: [
      {
        name: 'in CloudFormation',
        input: crawlerCloudformation({ SchemaChangePolicy: { DeleteBehavior: DELETE } }),
        findings: [{ ...DELETES, address: CRAWLER.cloudformation }],
      },
      {
        name: 'in Terraform',
        input: crawlerTerraform({ schema_change_policy: [{ delete_behavior: DELETE }] }),
        findings: [{ ...DELETES, address: CRAWLER.terraform }],
      },
      {
        name: 'in Pulumi',
        input: crawlerPulumi({ schemaChangePolicy: { deleteBehavior: DELETE } }),
        findings: [{ ...DELETES, address: CRAWLER.pulumi }],
      },
    ],
    cannotTell: [
      {
        name: 'a parameter',
        input: crawlerCloudformation({ SchemaChangePolicy: { DeleteBehavior: { Ref: 'AWS::NoSuchParameter' } } }),
        because: /what it does with missing files/,
      },
    ],
  },
  { describe, it },
);
