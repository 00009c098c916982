import { PolicyTester } from '../../../harness/testing/policy-tester';
import { incrementalCrawlIgnoresSchemaChange } from '../../../policies/schema/incremental-crawl-ignores-schema-change';
import { CRAWLER, crawlerCloudformation, crawlerPulumi, crawlerTerraform } from '../../fixtures/crawlers';

const UPDATES = { messageId: 'updates', actual: 'UPDATE_IN_DATABASE', expected: 'LOG' };
const NEW = 'CRAWL_NEW_FOLDERS_ONLY';
const RECRAWL = { RecrawlPolicy: { RecrawlBehavior: NEW } };

PolicyTester.run(
  incrementalCrawlIgnoresSchemaChange,
  {
    passing: [
      {
        name: 'a log line, in CloudFormation',
        input: crawlerCloudformation({
          ...RECRAWL,
          SchemaChangePolicy: { UpdateBehavior: 'LOG', DeleteBehavior: 'LOG' },
        }),
      },
      {
        name: 'a crawl of everything, in Terraform',
        input: crawlerTerraform({ schema_change_policy: [{ update_behavior: 'UPDATE_IN_DATABASE' }] }),
      },
    ],
    failing: [
      {
        name: 'the default, in CloudFormation',
        input: crawlerCloudformation(RECRAWL),
        findings: [{ ...UPDATES, address: CRAWLER.cloudformation }],
      },
      {
        name: 'on purpose, in Terraform',
        input: crawlerTerraform({
          recrawl_policy: [{ recrawl_behavior: NEW }],
          schema_change_policy: [{ update_behavior: 'UPDATE_IN_DATABASE', delete_behavior: 'LOG' }],
        }),
        findings: [{ ...UPDATES, address: CRAWLER.terraform }],
      },
      {
        name: 'on purpose, in Pulumi',
        input: crawlerPulumi({
          recrawlPolicy: { recrawlBehavior: NEW },
          schemaChangePolicy: { updateBehavior: 'UPDATE_IN_DATABASE' },
        }),
        findings: [{ ...UPDATES, address: CRAWLER.pulumi }],
      },
    ],
  },
  { describe, it },
);
