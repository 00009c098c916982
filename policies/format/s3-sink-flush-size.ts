import { numberSetting } from '../../harness/facts/kafka-settings';
import { bytes } from '../../plan/words';
import { definePolicy } from '../define';

export const s3SinkFlushSize = definePolicy({
  id: 'format/s3-sink-flush-size',
  summary: 'A sink writes files that read well.',
  why: 'The setting flush.size counts records of one partition: a thousand of 1 KB make files of 1 MB, one for each partition and folder.',
  fix: 'Set flush.size to 128 MB divided by the size of a record, with rotate.interval.ms as the limit in time.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.2'],
  sources: [
    { url: 'https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html', asOf: null },
    {
      url: 'https://github.com/aws/aws-emr-best-practices/blob/main/website/docs/bestpractices/Applications/Spark/performance.md',
      asOf: '2026-08-19',
    },
  ],
  on: 'StreamConnector',
  options: {
    least: { default: 64, unit: 'MB', description: 'The smallest file that is let through.' },
  },
  messages: {
    small: 'files hold little when they are closed',
  },
  check: (connector, { options, need, stated, report }) => {
    const name = need(connector.connectorClass, 'its class');
    if (name === undefined || !/S3_?Sink|S3SinkConnector/i.test(name)) return;
    const flush = need(numberSetting(connector.settings, 'flush.size'), 'flush.size');
    if (flush === undefined) return;
    const size = flush * stated('recordBytes');
    if (size >= options.least * 1e6) return;
    report({ messageId: 'small', actual: `${bytes(size)} a file`, expected: `at least ${options.least} MB` });
  },
});
