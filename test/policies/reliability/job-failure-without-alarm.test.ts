import { PolicyTester } from '../../../harness/testing/policy-tester';
import { jobFailureWithoutAlarm } from '../../../policies/reliability/job-failure-without-alarm';
import { service } from '../../fixtures/one-each';

const SILENT = { messageId: 'silent', actual: 'no alarm', expected: 'an alarm or a rule on its failures' };
const JOB = service({ cloudformation: 'AWS::Glue::Job', terraform: 'aws_glue_job', pulumi: 'aws:glue/job:Job' });
const NIGHTLY = {
  Nightly: {
    Type: 'AWS::Glue::Trigger',
    Properties: { Type: 'SCHEDULED', Schedule: 'cron(0 2 * * ? *)', Actions: [{ JobName: { Ref: 'Main' } }] },
  },
};
const TRIGGER = { 'aws_glue_trigger.n': { schedule: 'cron(0 2 * * ? *)', actions: [{ job_name: 'orders' }] } };

PolicyTester.run(
  jobFailureWithoutAlarm,
  {
    passing: [
      {
        name: 'a rule on its failures, in CloudFormation',
        input: JOB.cfn(
          { Name: 'orders' },
          { ...NIGHTLY, Failed: { Type: 'AWS::Events::Rule', Properties: { EventPattern: { source: ['aws.glue'] } } } },
        ),
      },
      {
        name: 'an alarm, in Terraform',
        input: JOB.tf(
          { name: 'orders' },
          { ...TRIGGER, 'aws_cloudwatch_metric_alarm.late': { namespace: 'Glue', metric_name: 'failed' } },
        ),
      },
      { name: 'a job that somebody starts', input: JOB.cfn({ Name: 'orders' }) },
      {
        name: 'one to try things out',
        input: JOB.tf(
          { name: 'orders-dev' },
          { 'aws_glue_trigger.n': { ...TRIGGER['aws_glue_trigger.n'], actions: [{ job_name: 'orders-dev' }] } },
        ),
      },
    ],
    failing: [
      {
        name: 'a nightly one, in CloudFormation',
        input: JOB.cfn({ Name: 'orders' }, NIGHTLY),
        findings: [JOB.onCfn(SILENT)],
      },
      {
        name: 'an alarm on something else, in Terraform',
        input: JOB.tf(
          { name: 'orders' },
          { ...TRIGGER, 'aws_cloudwatch_metric_alarm.full': { namespace: 'AWS/RDS', metric_name: 'FreeStorageSpace' } },
        ),
        findings: [JOB.onTf(SILENT)],
      },
    ],
  },
  { describe, it },
);
