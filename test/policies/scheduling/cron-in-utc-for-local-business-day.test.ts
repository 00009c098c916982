import { PolicyTester } from '../../../harness/testing/policy-tester';
import { cronInUtcForLocalBusinessDay } from '../../../policies/scheduling/cron-in-utc-for-local-business-day';
import { service } from '../../fixtures/one-each';
import { SCHEDULER, stating } from '../../fixtures/pipelines';

const ZONED = {
  Other: {
    Type: 'AWS::Scheduler::Schedule',
    Properties: { ScheduleExpression: 'cron(0 6 * * ? *)', ScheduleExpressionTimezone: 'Africa/Nairobi' },
  },
};
const RULE = service({
  cloudformation: 'AWS::Events::Rule',
  terraform: 'aws_cloudwatch_event_rule',
  pulumi: 'aws:cloudwatch/eventRule:EventRule',
});
const TIMER = service({ terraform: 'google_cloud_scheduler_job', pulumi: 'gcp:cloudscheduler/job:Job' });

PolicyTester.run(
  cronInUtcForLocalBusinessDay,
  {
    passing: [
      { name: 'UTC, of nobody knows whom', input: RULE.cfn({ ScheduleExpression: 'cron(0 0 * * ? *)' }) },
      {
        name: 'a zone, in CloudFormation',
        input: SCHEDULER.cfn({ ScheduleExpression: 'cron(0 0 * * ? *)', ScheduleExpressionTimezone: 'Africa/Nairobi' }),
      },
      { name: 'every hour, in Terraform', input: RULE.tf({ schedule_expression: 'cron(0 * * * ? *)' }) },
      {
        name: 'UTC for people in UTC',
        input: RULE.cfn({ ScheduleExpression: 'cron(0 0 * * ? *)' }),
        workload: stating('Main', { utcOffset: 0 }),
      },
      { name: 'a zone, in Google Cloud', input: TIMER.pulumi({ schedule: '0 2 * * *', timeZone: 'Africa/Nairobi' }) },
    ],
    failing: [
      {
        name: 'a rule for Nairobi, by its name',
        input: RULE.cfn({ Name: 'nightly-nairobi', ScheduleExpression: 'cron(0 0 * * ? *)' }),
        findings: [
          RULE.onCfn({
            messageId: 'utc',
            actual: 'cron(0 0 * * ? *) in UTC',
            expected: 'the zone that its name tells',
          }),
        ],
      },
      {
        name: 'a schedule without a zone, in Terraform',
        input: SCHEDULER.tf({ schedule_expression: 'cron(0 0 * * ? *)' }),
        findings: [
          SCHEDULER.onTf({
            messageId: 'utc',
            actual: 'cron(0 0 * * ? *) in UTC',
            expected: 'a zone 3 hours ahead of UTC',
          }),
        ],
        workload: stating('aws_scheduler_schedule.main', { utcOffset: 3 }),
      },
      {
        name: 'a timer without a zone, in Google Cloud',
        input: TIMER.tf({ schedule: '0 2 * * *', description: 'At midnight EAT' }),
        findings: [
          TIMER.onTf({ messageId: 'utc', actual: '0 2 * * * in Etc/UTC', expected: 'the zone that its name tells' }),
        ],
      },
    ],
    cannotTell: [
      {
        name: 'nobody says where the people are',
        input: RULE.cfn({ ScheduleExpression: 'cron(0 0 * * ? *)' }, ZONED),
        because: /utcOffset/,
      },
    ],
  },
  { describe, it },
);
