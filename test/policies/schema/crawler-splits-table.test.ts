import { PolicyTester } from '../../../harness/testing/policy-tester';
import { crawlerSplitsTable } from '../../../policies/schema/crawler-splits-table';
import { CRAWLER, crawlerCloudformation, crawlerPulumi, crawlerTerraform } from '../../fixtures/crawlers';

const SPLITS = { messageId: 'splits', actual: 'no grouping', expected: 'CombineCompatibleSchemas' };
const combined = JSON.stringify({ Version: 1, Grouping: { TableGroupingPolicy: 'CombineCompatibleSchemas' } });
const other = JSON.stringify({
  Version: 1,
  CrawlerOutput: { Partitions: { AddOrUpdateBehavior: 'InheritFromTable' } },
});

PolicyTester.run(
  crawlerSplitsTable,
  {
    passing: [
      { name: 'one table, in CloudFormation', input: crawlerCloudformation({ Configuration: combined }) },
      { name: 'one table, in Terraform', input: crawlerTerraform({ configuration: combined }) },
      {
        name: 'a whole bucket, of many datasets',
        input: crawlerCloudformation({ Targets: { S3Targets: [{ Path: 's3://lake/' }] } }),
      },
      { name: 'a database', input: crawlerCloudformation({ Targets: { JdbcTargets: [{ Path: 'shop/%' }] } }) },
    ],
    failing: [
      {
        name: 'no configuration, in CloudFormation',
        input: crawlerCloudformation({}),
        findings: [{ ...SPLITS, address: CRAWLER.cloudformation }],
      },
      {
        name: 'a configuration of other things, in Terraform',
        input: crawlerTerraform({ configuration: other }),
        findings: [{ ...SPLITS, address: CRAWLER.terraform }],
      },
      {
        name: 'no configuration, in Pulumi',
        input: crawlerPulumi({}),
        findings: [{ ...SPLITS, address: CRAWLER.pulumi }],
      },
    ],
  },
  { describe, it },
);
