import { definePolicy } from '../define';
import { mayCarryChanges } from '../replication';

export const dmsCdcSmallFiles = definePolicy({
  id: 'format/dms-cdc-small-files',
  summary: 'DMS writes change files no more often than readers need them.',
  why: 'A file a minute is 1,440 tiny ones a day for each quiet table, and every query pays for opening them.',
  fix: 'Raise CdcMaxBatchInterval (cdc_max_batch_interval) to the age that readers accept, and compact.',
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
    often: 'a file every {{seconds}} s, and readers accept {{freshness}} s',
  },
  check: (endpoint, { all, workload, need, report }) => {
    const { files } = endpoint;
    const freshness = workload?.stated?.freshness;
    if (files === undefined || endpoint.role === 'source' || freshness === undefined) return;
    if (!mayCarryChanges(endpoint, all('ReplicationTask'), all('ReplicationEndpoint'))) return;
    const seconds = need(files.seconds, 'the interval of its files') ?? 0;
    if (seconds * 2 > freshness) return;
    report({
      messageId: 'often',
      data: { seconds, freshness },
      actual: `every ${seconds} s`,
      expected: `about every ${freshness} s`,
    });
  },
});
