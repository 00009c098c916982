import { PolicyTester } from '../../../harness/testing/policy-tester';
import { orchestratorWithoutAlarm } from '../../../policies/reliability/orchestrator-without-alarm';
import { COMPOSER, MWAA } from '../../fixtures/pipelines';

const SILENT = { messageId: 'silent', actual: 'no alarm', expected: 'an alarm on its heartbeat' };

PolicyTester.run(
  orchestratorWithoutAlarm,
  {
    passing: [
      {
        name: 'an alarm on its heartbeat, in CloudFormation',
        input: MWAA.cfn(
          { Name: 'etl' },
          {
            Beat: {
              Type: 'AWS::CloudWatch::Alarm',
              Properties: { Namespace: 'AmazonMWAA', MetricName: 'SchedulerHeartbeat' },
            },
          },
        ),
      },
      {
        name: 'a policy, in Google Cloud',
        input: COMPOSER.tf({ name: 'etl' }, { 'google_monitoring_alert_policy.a': { display_name: 'healthy' } }),
      },
      { name: 'one to try things out', input: MWAA.tf({ name: 'airflow-dev' }) },
    ],
    failing: [
      { name: 'none, in CloudFormation', input: MWAA.cfn({ Name: 'etl' }), findings: [MWAA.onCfn(SILENT)] },
      {
        name: 'one on something else, in Terraform',
        input: MWAA.tf(
          { name: 'etl' },
          { 'aws_cloudwatch_metric_alarm.a': { namespace: 'AWS/RDS', metric_name: 'CPUUtilization' } },
        ),
        findings: [MWAA.onTf(SILENT)],
      },
      {
        name: 'none, on Composer in Pulumi',
        input: COMPOSER.pulumi({ name: 'etl' }),
        findings: [COMPOSER.onPulumi(SILENT)],
      },
    ],
  },
  { describe, it },
);
