import { definePolicy } from '../define';

export const alarmTellsNobody = definePolicy({
  id: 'observability/alarm-tells-nobody',
  summary: 'An alarm tells somebody.',
  why: 'An alarm without an action turns red in a console that nobody has open.',
  fix: 'Name a topic or an action group: AlarmActions (alarm_actions, alarmActions), notification_channels, action; and leave actions enabled.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.6'],
  sources: [
    { url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html', asOf: null },
    { url: 'https://docs.cloud.google.com/monitoring/support/notification-options', asOf: null },
  ],
  on: 'Alarm',
  options: {},
  messages: { nobody: 'the alarm has no action', off: 'the actions of the alarm are switched off' },
  check: (alarm, { need, report }) => {
    if (need(alarm.acts, 'whom it tells') === false)
      report({ messageId: 'nobody', actual: 'no action', expected: 'an action' });
    else if (need(alarm.enabled, 'whether its actions are on') === false)
      report({ messageId: 'off', actual: 'off', expected: 'on' });
  },
});
