import { days } from '../../plan/words';
import { limit } from '../../reference/limits';
import { matters } from '../databases';
import { definePolicy } from '../define';

const DEFAULT = limit('kinesis-retention-default');

export const kinesisRetention24h = definePolicy({
  id: 'reliability/kinesis-retention-24h',
  summary: 'A stream keeps its records for longer than an outage lasts.',
  why: 'What a reader has not read when the time is over is gone: a reader that fails on Friday night loses records before anyone is back on Monday.',
  fix: 'Set the retention (RetentionPeriodHours, retention_period) above the longest outage that nobody tends: 72 to 168 hours are usual.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.3'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-kinesis-stream.html',
      asOf: null,
    },
    { url: 'https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html', asOf: '2023' },
  ],
  on: 'Stream',
  options: {},
  messages: {
    short: 'records are gone before an outage over a weekend ends',
  },
  check: (stream, { workload, need, report }) => {
    if (stream.service !== 'kinesis' || !matters(stream, { workload })) return;
    const kept = need(stream.retentionHours, 'the retention');
    const wanted = workload?.stated?.retention;
    // Without a word about outages only the provider's own default, which nobody chose, is too short.
    const isShort = wanted === undefined ? kept === DEFAULT.value : kept !== undefined && kept < wanted * 24;
    if (!isShort) return;
    report({
      messageId: 'short',
      actual: `${kept} hours`,
      expected: wanted === undefined ? `more than ${DEFAULT.value} hours` : days(wanted),
    });
  },
});
