import { definePolicy } from '../define';

export const dmsS3CsvDefault = definePolicy({
  id: 'format/dms-s3-csv-default',
  summary: 'DMS writes a columnar format into the lake.',
  why: 'Its default is CSV without a header: no types, no compression, and every query reads every column.',
  fix: 'Write DataFormat: parquet (data_format, dataFormat).',
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
    csv: 'rows are written as CSV',
  },
  check: (endpoint, { need, report }) => {
    const { files } = endpoint;
    if (files === undefined || endpoint.role === 'source') return;
    // Whole transactions can only be kept in CSV.
    if (need(files.transactions, 'whether it preserves transactions') === true) return;
    if (need(files.format, 'the data format') !== 'csv') return;
    report({ messageId: 'csv', actual: 'csv', expected: 'parquet' });
  },
});
