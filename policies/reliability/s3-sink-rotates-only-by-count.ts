import { numberSetting, setting } from '../../harness/facts/kafka-settings';
import { definePolicy } from '../define';

export const s3SinkRotatesOnlyByCount = definePolicy({
  id: 'reliability/s3-sink-rotates-only-by-count',
  summary: 'A sink closes its files after a time, too.',
  why: 'Without an interval a file is closed when it has enough records: on a slow topic the last ones wait for days.',
  fix: 'Set rotate.interval.ms, or rotate.schedule.interval.ms, to the freshness that readers need.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.2'],
  sources: [
    { url: 'https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html', asOf: null },
  ],
  on: 'StreamConnector',
  options: {},
  messages: {
    count: 'the last records wait until enough others come',
  },
  check: (connector, { need, report }) => {
    const name = need(connector.connectorClass, 'its class');
    if (name === undefined || !/S3_?Sink|S3SinkConnector/i.test(name)) return;
    const intervals = ['rotate.interval.ms', 'rotate.schedule.interval.ms'].map((one) =>
      need(numberSetting(connector.settings, one), one),
    );
    // Confluent Cloud's connector names a time of its own: time.interval.
    if (need(setting(connector.settings, 'time.interval'), 'time.interval') !== undefined) return;
    if (intervals.some((ms) => ms !== undefined && ms > 0)) return;
    report({ messageId: 'count', actual: 'by count only', expected: 'rotate.interval.ms' });
  },
});
