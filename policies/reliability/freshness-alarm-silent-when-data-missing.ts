import type { Alarm } from '../../harness/facts/facts';
import { definePolicy } from '../define';

/** Counted when something was done: few of them is bad, and none is worse. */
const DONE =
  /succe|complet|heartbeat|invocation|execution|started|finish|rows|records|messages|files|events|loaded|ingest|incoming|processed|runs/i;

/** Of one's own numbers, those that tell how old the data is. */
const AGE = /age|fresh|stale|since|lag|delay|latency|heartbeat/i;

function isSignOfLife(metric: string, comparison: string, namespace: Alarm['namespace']): boolean {
  if (/^LessThan/.test(comparison)) return DONE.test(metric);
  const isOwn = typeof namespace === 'string' && !namespace.startsWith('AWS/');
  return isOwn && AGE.test(metric);
}

export const freshnessAlarmSilentWhenDataMissing = definePolicy({
  id: 'reliability/freshness-alarm-silent-when-data-missing',
  summary: 'An alarm on a sign of life rings when the sign is missing.',
  why: 'CloudWatch leaves an alarm as it is when no numbers come: a job that does not run at all, and so counts nothing, never rings.',
  fix: 'Set TreatMissingData (treat_missing_data, treatMissingData) to breaching.',
  severity: 'error',
  capability: 'pipelines',
  topics: ['L8.6'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html',
      asOf: '2026-04',
    },
  ],
  on: 'Alarm',
  options: {},
  messages: { silent: 'the alarm stays quiet when {{metric}} stops coming' },
  check: (alarm, { need, report }) => {
    // The numbers of DynamoDB come only when something happens, and CloudWatch leaves the setting aside for them.
    if (alarm.onMissingData === undefined || alarm.namespace === 'AWS/DynamoDB') return;
    const metric = need(alarm.metric, 'what it watches');
    const comparison = need(alarm.comparison, 'how it compares') ?? '';
    if (metric === undefined || !isSignOfLife(metric, comparison, alarm.namespace)) return;
    const missing = need(alarm.onMissingData, 'what missing numbers mean');
    if (missing === undefined || missing.toLowerCase() === 'breaching') return;
    report({ messageId: 'silent', data: { metric }, actual: missing, expected: 'breaching' });
  },
});
