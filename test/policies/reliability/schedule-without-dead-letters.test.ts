import { PolicyTester } from '../../../harness/testing/policy-tester';
import { scheduleWithoutDeadLetters } from '../../../policies/reliability/schedule-without-dead-letters';
import { service } from '../../fixtures/one-each';
import { SCHEDULER } from '../../fixtures/pipelines';

const LOST = { messageId: 'lost', actual: 'no dead letter queue', expected: 'a dead letter queue' };
const TIMER = service({ terraform: 'google_cloud_scheduler_job', pulumi: 'gcp:cloudscheduler/job:Job' });

PolicyTester.run(
  scheduleWithoutDeadLetters,
  {
    passing: [
      {
        name: 'no retries, where failures ring, in Google Cloud',
        input: TIMER.tf({ schedule: '0 2 * * *' }, { 'google_monitoring_alert_policy.a': { display_name: 'late' } }),
      },
      {
        name: 'a queue, in CloudFormation',
        input: SCHEDULER.cfn({
          ScheduleExpression: 'rate(1 day)',
          Target: { Arn: 'a', DeadLetterConfig: { Arn: 'arn:aws:sqs:af-south-1:1:dead' } },
        }),
      },
      {
        name: 'a queue, in Pulumi',
        input: SCHEDULER.pulumi({
          scheduleExpression: 'rate(1 day)',
          target: { arn: 'a', deadLetterConfig: { arn: 'arn:aws:sqs:af-south-1:1:dead' } },
        }),
      },
      {
        name: 'retries, in Google Cloud',
        input: TIMER.tf({ schedule: '0 2 * * *', retry_config: [{ retry_count: 3 }] }),
      },
    ],
    failing: [
      {
        name: 'none, in CloudFormation',
        input: SCHEDULER.cfn({ ScheduleExpression: 'rate(1 day)', Target: { Arn: 'a' } }),
        findings: [SCHEDULER.onCfn(LOST)],
      },
      {
        name: 'none, in Terraform',
        input: SCHEDULER.tf({ schedule_expression: 'rate(1 day)', target: [{ arn: 'a' }] }),
        findings: [SCHEDULER.onTf(LOST)],
      },
      {
        name: 'no retries, in Google Cloud',
        input: TIMER.tf({ schedule: '0 2 * * *' }),
        findings: [TIMER.onTf({ messageId: 'once', actual: 'no retries', expected: 'retry_count of 1 or more' })],
      },
    ],
  },
  { describe, it },
);
