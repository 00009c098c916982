import { definePolicy } from '../define';

export const sagemakerOfflineStoreGlueFormat = definePolicy({
  id: 'format/sagemaker-offline-store-glue-format',
  summary: 'What features were is kept in tables whose files can be compacted.',
  why: 'Each quarter of an hour leaves small Parquet files that a Glue table keeps for ever, so that training reads slower every month; the format cannot be changed later.',
  fix: 'Set TableFormat (table_format) to Iceberg when the group is created, with an event time of type String, and compact it.',
  severity: 'warning',
  capability: 'features',
  topics: ['L9.5', 'L9.6'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-featuregroup.html',
      asOf: '2026-11',
    },
    { url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-offline.html', asOf: null },
  ],
  on: 'FeatureGroup',
  options: {},
  messages: { glue: 'the offline store is a plain Glue table' },
  check: ({ service, offline, tableFormat }, { need, report }) => {
    if (service !== 'sagemaker' || need(offline, 'whether it keeps what was') !== true) return;
    const format = need(tableFormat, 'the format of its table');
    if (format?.toLowerCase() === 'glue') report({ messageId: 'glue', actual: 'Glue', expected: 'Iceberg' });
  },
});
