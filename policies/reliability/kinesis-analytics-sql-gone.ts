import { definePolicy } from '../define';

export const kinesisAnalyticsSqlGone = definePolicy({
  id: 'reliability/kinesis-analytics-sql-gone',
  summary: 'Stream programs run on a service that still takes them.',
  why: 'Kinesis Data Analytics for SQL takes no new applications since 15 October 2025, and AWS has deleted the old ones since 27 January 2026: the plan cannot work.',
  fix: 'Write the queries as Flink SQL in Managed Service for Apache Flink, or in a Studio notebook (RuntimeEnvironment ZEPPELIN-FLINK-3_0).',
  severity: 'error',
  capability: 'processors',
  topics: ['L3.1'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/kinesisanalytics/latest/dev/migrating-to-kda-studio-overview.html',
      asOf: null,
    },
  ],
  on: 'StreamProcessor',
  options: {},
  messages: {
    gone: 'the service for SQL applications is gone',
  },
  check: (processor, { report }) => {
    const isGone =
      processor.service === 'kinesis-sql' ||
      (typeof processor.runtime === 'string' && processor.runtime.startsWith('SQL'));
    if (isGone) report({ messageId: 'gone', actual: 'SQL-1_0', expected: 'Managed Service for Apache Flink' });
  },
});
