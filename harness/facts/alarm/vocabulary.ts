import type { Alarm, Attribute, Link } from '../facts';
import { allKnown, mapKnown } from '../maybe';
import type { Props } from '../props';
import { awsTags, listedTags, mappedTags } from '../tags';
import type { Row, Vocabulary } from '../vocabulary';

/** A map from the name of a dimension to what it names. */
function mapped(alarm: Props): Attribute<readonly Link[]> {
  return mapKnown(alarm.map('dimensions'), (dimensions) =>
    allKnown([...dimensions.values()].flatMap((one) => one.link('') ?? [])),
  );
}

const rows: readonly Row<Alarm>[] = [
  {
    types: ['AWS::CloudWatch::Alarm'],
    read: (alarm) => ({
      name: alarm.text('AlarmName'),
      namespace: alarm.text('Namespace'),
      metric: alarm.text('MetricName'),
      watches: mapKnown(
        alarm.each('Dimensions', (one) => one.link('Value')),
        (links) => allKnown(links.flatMap((link) => link ?? [])),
      ),
      acts: alarm.isFilled('AlarmActions'),
      tags: listedTags(alarm),
      comparison: alarm.text('ComparisonOperator'),
      threshold: alarm.number('Threshold'),
      onMissingData: alarm.text('TreatMissingData') ?? 'missing',
      enabled: alarm.boolean('ActionsEnabled') ?? true,
    }),
  },
  {
    types: ['aws_cloudwatch_metric_alarm', 'aws:cloudwatch:MetricAlarm'],
    read: (alarm) => ({
      name: alarm.text('alarm_name'),
      namespace: alarm.text('namespace'),
      metric: alarm.text('metric_name'),
      watches: mapped(alarm),
      acts: alarm.isFilled('alarm_actions'),
      tags: awsTags(alarm),
      comparison: alarm.text('comparison_operator'),
      threshold: alarm.number('threshold'),
      onMissingData: alarm.text('treat_missing_data') ?? 'missing',
      enabled: alarm.boolean('actions_enabled') ?? true,
    }),
  },
  {
    types: ['google_monitoring_alert_policy', 'gcp:monitoring:AlertPolicy'],
    read: (policy) => ({
      name: policy.text('display_name'),
      tags: mappedTags(policy, 'user_labels'),
      metric: policy.text('conditions.condition_threshold.filter') ?? policy.text('conditions.condition_absent.filter'),
      acts: policy.isFilled('notification_channels'),
      enabled: policy.boolean('enabled') ?? true,
    }),
  },
  {
    types: ['azurerm_monitor_metric_alert', 'azure:monitoring:MetricAlert'],
    read: (alert) => ({
      name: alert.text('name'),
      tags: mappedTags(alert, 'tags'),
      namespace: alert.text('criteria.metric_namespace'),
      metric: alert.text('criteria.metric_name'),
      acts: alert.isFilled('action'),
      enabled: alert.boolean('enabled') ?? true,
    }),
  },
  {
    types: ['azure-native:insights:MetricAlert', 'azure-native:monitor:MetricAlert', 'Microsoft.Insights/metricAlerts'],
    read: (alert) => ({
      name: alert.text('ruleName') ?? alert.text('name'),
      tags: mappedTags(alert, 'tags'),
      metric: alert.text('criteria.allOf.metricName'),
      acts: alert.isFilled('actions'),
      enabled: alert.boolean('enabled') ?? true,
    }),
  },
];

export const alarm: Vocabulary<Alarm> = {
  rows,
  fact: (base, attributes) => ({ kind: 'Alarm', ...base, ...attributes }),
};
