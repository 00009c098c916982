import { definePolicy } from '../define';

export const dmsParquetMicrosecondTimestamps = definePolicy({
  id: 'schema/dms-parquet-microsecond-timestamps',
  summary: 'Times in the Parquet files of DMS have the precision that Athena and Glue read.',
  why: 'DMS writes microseconds, and its page says that Athena and Glue read milliseconds only: dates come out wrong by a factor of a thousand.',
  fix: 'Write ParquetTimestampInMillisecond: true (parquet_timestamp_in_millisecond) where Athena or Glue read.',
  severity: 'warning',
  capability: 'sources',
  topics: ['L2.2'],
  sources: [
    { url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.S3.html', asOf: '2023-06' },
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-dms-endpoint-s3settings.html',
      asOf: null,
    },
  ],
  on: 'ReplicationEndpoint',
  options: {},
  messages: {
    micro: 'Athena and Glue read these times wrongly',
  },
  check: (endpoint, { all, need, report }) => {
    const { files } = endpoint;
    if (files === undefined || endpoint.role === 'source') return;
    if (need(files.format, 'the data format') !== 'parquet' || need(files.milliseconds, 'the precision') === true)
      return;
    const isReadByAthena =
      files.catalogued === true ||
      all('QueryWorkgroup').length > 0 ||
      all('Crawler').length > 0 ||
      all('LakeTable').length > 0;
    if (isReadByAthena) report({ messageId: 'micro', actual: 'microseconds', expected: 'milliseconds' });
  },
});
