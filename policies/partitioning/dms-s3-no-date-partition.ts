import { definePolicy } from '../define';
import { mayCarryChanges } from '../replication';

export const dmsS3NoDatePartition = definePolicy({
  id: 'partitioning/dms-s3-no-date-partition',
  summary: 'The change files of DMS lie in folders by day.',
  why: 'By default all changes of a table land in one folder, so every query and every later job lists and reads the whole history.',
  fix: 'Write DatePartitionEnabled: true (date_partition_enabled) with the sequence YYYYMMDD.',
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
    flat: 'changes of all days land in one folder',
  },
  check: (endpoint, { all, need, report }) => {
    const { files } = endpoint;
    if (files === undefined || endpoint.role === 'source') return;
    if (need(files.transactions, 'whether it preserves transactions') === true) return;
    if (!mayCarryChanges(endpoint, all('ReplicationTask'), all('ReplicationEndpoint'))) return;
    if (need(files.dated, 'the date folders') !== false) return;
    report({ messageId: 'flat', actual: 'one folder', expected: 'DatePartitionEnabled' });
  },
});
