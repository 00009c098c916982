import { definePolicy } from '../define';
import { mayCarryChanges } from '../replication';

export const dmsNoCommitTimestamp = definePolicy({
  id: 'schema/dms-no-commit-timestamp',
  summary: 'Each change says when it was committed.',
  why: 'Without the column of the commit time nobody can tell which of two changes of a row is the later one, so they cannot be merged.',
  fix: 'Write TimestampColumnName (timestamp_column_name), and IncludeOpForFullLoad: true (include_op_for_full_load) where a full load comes first.',
  severity: 'warning',
  capability: 'sources',
  topics: ['L2.2'],
  sources: [{ url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.S3.html', asOf: '2023-06' }],
  on: 'ReplicationEndpoint',
  options: {},
  messages: {
    none: 'changes do not say when they were committed',
  },
  check: (endpoint, { all, need, report }) => {
    const { files } = endpoint;
    if (files === undefined || endpoint.role === 'source') return;
    if (!mayCarryChanges(endpoint, all('ReplicationTask'), all('ReplicationEndpoint'))) return;
    if (need(files.timestampColumn, 'the column of the commit time') !== undefined) return;
    report({ messageId: 'none', actual: 'no column', expected: 'TimestampColumnName' });
  },
});
