import { PolicyTester } from '../../../harness/testing/policy-tester';
import { alarmTellsNobody } from '../../../policies/observability/alarm-tells-nobody';
import { service } from '../../fixtures/one-each';
import { ALARM } from '../../fixtures/pipelines';

const NOBODY = { messageId: 'nobody', actual: 'no action', expected: 'an action' };
const POLICY = service({
  terraform: 'google_monitoring_alert_policy',
  pulumi: 'gcp:monitoring/alertPolicy:AlertPolicy',
});

PolicyTester.run(
  alarmTellsNobody,
  {
    passing: [
      {
        name: 'a topic, in CloudFormation',
        input: ALARM.cfn({ MetricName: 'Errors', AlarmActions: [{ Ref: 'Topic' }] }),
      },
      {
        name: 'a topic, in Terraform',
        input: ALARM.tf({ metric_name: 'Errors', alarm_actions: ['arn:aws:sns:af-south-1:1:oncall'] }),
      },
      { name: 'a channel, in Google Cloud', input: POLICY.tf({ notification_channels: ['c'] }) },
    ],
    failing: [
      {
        name: 'nobody, in CloudFormation',
        input: ALARM.cfn({ MetricName: 'Errors' }),
        findings: [ALARM.onCfn(NOBODY)],
      },
      { name: 'nobody, in Pulumi', input: ALARM.pulumi({ metricName: 'Errors' }), findings: [ALARM.onPulumi(NOBODY)] },
      { name: 'nobody, in Google Cloud', input: POLICY.tf({ display_name: 'late' }), findings: [POLICY.onTf(NOBODY)] },
      {
        name: 'actions that are off, in Terraform',
        input: ALARM.tf({
          metric_name: 'Errors',
          alarm_actions: ['arn:aws:sns:af-south-1:1:oncall'],
          actions_enabled: false,
        }),
        findings: [ALARM.onTf({ messageId: 'off', actual: 'off', expected: 'on' })],
      },
    ],
  },
  { describe, it },
);
