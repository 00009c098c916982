import { definePolicy } from '../define';

export const firehoseUncompressed = definePolicy({
  id: 'cost/firehose-uncompressed',
  summary: 'What a delivery stream writes to a lake is compressed.',
  why: 'Raw text takes five times the room and more: the store keeps it, and every query that scans it pays for it, again and again.',
  fix: 'Convert records to Parquet, or set CompressionFormat (compression_format) to GZIP, ZIP or Snappy.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.3'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-kinesisfirehose-deliverystream-extendeds3destinationconfiguration.html',
      asOf: null,
    },
  ],
  on: 'DeliveryStream',
  options: {},
  messages: {
    raw: 'objects are written as raw text',
  },
  check: (delivery, { need, report }) => {
    if (delivery.service !== 'firehose' || delivery.to !== 'object-store') return;
    if (need(delivery.converts, 'whether it converts records') === true) return;
    if (need(delivery.compression, 'the compression') !== undefined) return;
    report({ messageId: 'raw', actual: 'UNCOMPRESSED', expected: 'GZIP, or conversion to Parquet' });
  },
});
