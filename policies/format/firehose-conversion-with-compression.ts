import { definePolicy } from '../define';

export const firehoseConversionWithCompression = definePolicy({
  id: 'format/firehose-conversion-with-compression',
  summary: 'A stream that writes Parquet leaves compression to the format.',
  why: 'With record format conversion Firehose refuses a CompressionFormat of its own: the deployment fails. Parquet and ORC compress their columns themselves.',
  fix: 'Set CompressionFormat (compression_format) to UNCOMPRESSED, and the compression in the serializer.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/firehose/latest/dev/record-format-conversion.html', asOf: '2023-06' }],
  on: 'DeliveryStream',
  options: {},
  messages: {
    both: 'records are converted, and their files compressed besides',
  },
  check: (delivery, { need, report }) => {
    if (delivery.service !== 'firehose' || need(delivery.converts, 'whether it converts records') !== true) return;
    const compression = need(delivery.compression, 'the compression');
    if (compression === undefined) return;
    report({ messageId: 'both', actual: `conversion and ${compression}`, expected: 'UNCOMPRESSED' });
  },
});
