import { PolicyTester } from '../../../harness/testing/policy-tester';
import { scheduleExpressionInvalid } from '../../../policies/scheduling/schedule-expression-invalid';
import { service } from '../../fixtures/one-each';

const RULE = service({
  cloudformation: 'AWS::Events::Rule',
  terraform: 'aws_cloudwatch_event_rule',
  pulumi: 'aws:cloudwatch/eventRule:EventRule',
});
const TIMER = service({
  cloudformation: 'AWS::Scheduler::Schedule',
  terraform: 'aws_scheduler_schedule',
  pulumi: 'aws:scheduler/schedule:Schedule',
});
const GOOGLE = service({
  terraform: 'google_cloud_scheduler_job',
  pulumi: 'gcp:cloudscheduler/job:Job',
});
const JOB = service({ terraform: 'kubernetes_cron_job_v1', pulumi: 'kubernetes:batch/v1:CronJob' });
const DATABRICKS = service({ terraform: 'databricks_job', pulumi: 'databricks:index/job:Job' });

const SIX = 'cron() with six fields, of which the day of the month or that of the week is ?';
const refused = (expression: string, expected: string) => ({
  messageId: 'refused' as const,
  actual: expression,
  expected,
});
const cronJob = (schedule: string) => ({ apiVersion: 'batch/v1', kind: 'CronJob', spec: { schedule } });

PolicyTester.run(
  scheduleExpressionInvalid,
  {
    passing: [
      { name: 'six fields', input: RULE.cfn({ ScheduleExpression: 'cron(0 2 * * ? *)' }) },
      { name: 'a rate of one', input: RULE.tf({ schedule_expression: 'rate(1 hour)' }) },
      { name: 'a rule that waits for events', input: RULE.tf({ event_pattern: '{"source":["aws.states"]}' }) },
      { name: 'a day of the week', input: TIMER.pulumi({ scheduleExpression: 'cron(0 2 ? * MON-FRI *)' }) },
      { name: 'once', input: TIMER.cfn({ ScheduleExpression: 'at(2026-12-01T02:00:00)' }) },
      { name: 'five fields, on Google', input: GOOGLE.tf({ schedule: '0 2 * * *' }) },
      { name: 'in English, on Google', input: GOOGLE.pulumi({ schedule: 'every 24 hours' }) },
      { name: 'five fields, on Kubernetes', input: JOB.tf({ spec: [{ schedule: '*/15 * * * *' }] }) },
      { name: 'by name, on Kubernetes', input: JOB.pulumi(cronJob('@daily')) },
      { name: 'Quartz', input: DATABRICKS.tf({ schedule: [{ quartz_cron_expression: '0 0 2 * * ?' }] }) },
    ],
    failing: [
      {
        name: 'five fields',
        input: RULE.cfn({ ScheduleExpression: 'cron(0 2 * * *)' }),
        findings: [RULE.onCfn(refused('cron(0 2 * * *)', SIX))],
      },
      {
        name: 'two days at once',
        input: TIMER.tf({ schedule_expression: 'cron(0 2 * * * *)' }),
        findings: [TIMER.onTf(refused('cron(0 2 * * * *)', SIX))],
      },
      {
        name: 'cron without its word',
        input: TIMER.pulumi({ scheduleExpression: '0 2 * * ? *' }),
        findings: [TIMER.onPulumi(refused('0 2 * * ? *', 'cron(...) or rate(5 minutes)'))],
      },
      {
        name: 'a rate of one in the plural',
        input: RULE.pulumi({ scheduleExpression: 'rate(1 days)' }),
        findings: [RULE.onPulumi(refused('rate(1 days)', 'rate(1 hour), rate(5 minutes)'))],
      },
      {
        name: 'a rule that is to run once',
        input: RULE.tf({ schedule_expression: 'at(2026-12-01T02:00:00)' }),
        findings: [
          RULE.onTf(
            refused('at(2026-12-01T02:00:00)', 'cron() or rate(): only EventBridge Scheduler starts something once'),
          ),
        ],
      },
      {
        name: 'six fields, on Google',
        input: GOOGLE.tf({ schedule: '0 0 2 * * *' }),
        findings: [GOOGLE.onTf(refused('0 0 2 * * *', 'five fields'))],
      },
      {
        name: 'in the words of Amazon, on Kubernetes',
        input: JOB.pulumi(cronJob('cron(0 2 * * ? *)')),
        findings: [JOB.onPulumi(refused('cron(0 2 * * ? *)', 'five fields'))],
      },
      {
        name: 'five fields, on Databricks',
        input: DATABRICKS.tf({ schedule: [{ quartz_cron_expression: '0 2 * * *' }] }),
        findings: [DATABRICKS.onTf(refused('0 2 * * *', 'six or seven fields, of which seconds are the first'))],
      },
    ],
  },
  { describe, it },
);
