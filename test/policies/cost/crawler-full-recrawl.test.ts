import { PolicyTester } from '../../../harness/testing/policy-tester';
import { crawlerFullRecrawl } from '../../../policies/cost/crawler-full-recrawl';
import { CRAWLER, crawlerCloudformation, crawlerPulumi, crawlerTerraform } from '../../fixtures/crawlers';

const EVERYTHING = {
  messageId: 'everything',
  actual: 'CRAWL_EVERYTHING',
  expected: 'CRAWL_NEW_FOLDERS_ONLY or CRAWL_EVENT_MODE',
};
const NIGHTLY = 'cron(0 1 * * ? *)';
const SCHEDULE = { Schedule: { ScheduleExpression: NIGHTLY } };

PolicyTester.run(
  crawlerFullRecrawl,
  {
    passing: [
      {
        name: 'new folders only, in CloudFormation',
        input: crawlerCloudformation({ ...SCHEDULE, RecrawlPolicy: { RecrawlBehavior: 'CRAWL_NEW_FOLDERS_ONLY' } }),
      },
      {
        name: 'by events, in Terraform',
        input: crawlerTerraform({ schedule: NIGHTLY, recrawl_policy: [{ recrawl_behavior: 'CRAWL_EVENT_MODE' }] }),
      },
      { name: 'a crawler that someone starts', input: crawlerCloudformation({}) },
      {
        name: 'a crawler of a database, which has no folders',
        input: crawlerCloudformation({ ...SCHEDULE, Targets: { JdbcTargets: [{ Path: 'shop/%' }] } }),
      },
    ],
    failing: [
      {
        name: 'the default, in CloudFormation',
        input: crawlerCloudformation(SCHEDULE),
        findings: [{ ...EVERYTHING, address: CRAWLER.cloudformation }],
      },
      {
        name: 'everything on purpose, in CloudFormation',
        input: crawlerCloudformation({ ...SCHEDULE, RecrawlPolicy: { RecrawlBehavior: 'CRAWL_EVERYTHING' } }),
        findings: [{ ...EVERYTHING, address: CRAWLER.cloudformation }],
      },
      {
        name: 'the default, in Terraform',
        input: crawlerTerraform({ schedule: NIGHTLY }),
        findings: [{ ...EVERYTHING, address: CRAWLER.terraform }],
      },
      {
        name: 'the default, in Pulumi',
        input: crawlerPulumi({ schedule: NIGHTLY }),
        findings: [{ ...EVERYTHING, address: CRAWLER.pulumi }],
      },
    ],
  },
  { describe, it },
);
