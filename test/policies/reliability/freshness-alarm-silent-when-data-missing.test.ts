import { PolicyTester } from '../../../harness/testing/policy-tester';
import { freshnessAlarmSilentWhenDataMissing } from '../../../policies/reliability/freshness-alarm-silent-when-data-missing';
import { ALARM } from '../../fixtures/pipelines';

PolicyTester.run(
  freshnessAlarmSilentWhenDataMissing,
  {
    passing: [
      {
        name: 'breaching, in CloudFormation',
        input: ALARM.cfn({
          MetricName: 'RowsLoaded',
          Namespace: 'Duka',
          ComparisonOperator: 'LessThanThreshold',
          TreatMissingData: 'breaching',
        }),
      },
      {
        name: 'failures, of which none is good, in Terraform',
        input: ALARM.tf({
          metric_name: 'ExecutionsFailed',
          namespace: 'AWS/States',
          comparison_operator: 'GreaterThanThreshold',
        }),
      },
      {
        name: 'free space, which a service counts',
        input: ALARM.pulumi({
          metricName: 'FreeStorageSpace',
          namespace: 'AWS/RDS',
          comparisonOperator: 'LessThanThreshold',
        }),
      },
      {
        name: 'DynamoDB, which counts only what happens',
        input: ALARM.tf({
          metric_name: 'SuccessfulRequestLatency',
          namespace: 'AWS/DynamoDB',
          comparison_operator: 'LessThanThreshold',
        }),
      },
    ],
    failing: [
      {
        name: 'nothing said, in CloudFormation',
        input: ALARM.cfn({ MetricName: 'RowsLoaded', Namespace: 'Duka', ComparisonOperator: 'LessThanThreshold' }),
        findings: [ALARM.onCfn({ messageId: 'silent', actual: 'missing', expected: 'breaching' })],
      },
      {
        name: 'not breaching, in Terraform',
        input: ALARM.tf({
          metric_name: 'ExecutionsSucceeded',
          namespace: 'AWS/States',
          comparison_operator: 'LessThanThreshold',
          treat_missing_data: 'notBreaching',
        }),
        findings: [ALARM.onTf({ messageId: 'silent', actual: 'notBreaching', expected: 'breaching' })],
      },
      {
        name: "one's own age of data, in Pulumi",
        input: ALARM.pulumi({
          metricName: 'DataAgeMinutes',
          namespace: 'Duka',
          comparisonOperator: 'GreaterThanThreshold',
        }),
        findings: [ALARM.onPulumi({ messageId: 'silent', actual: 'missing', expected: 'breaching' })],
      },
    ],
  },
  { describe, it },
);
