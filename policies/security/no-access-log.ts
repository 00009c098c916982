import { definePolicy } from '../define';
import { holdsData, isElsewhere } from '../stores';

export const noAccessLog = definePolicy({
  id: 'security/no-access-log',
  summary: "Who reads a lake's data is written down.",
  why: 'When a breach comes to light, Kenyan law asks within 72 hours what was taken: without a log of reads nobody can say, and everything counts as taken.',
  fix: 'Deliver access logs to a store of their own: server access logging (S3), logging (Cloud Storage), or a diagnostic setting with StorageRead, StorageWrite and StorageDelete (Azure).',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html', asOf: '2023-06' },
    { url: 'https://cloud.google.com/storage/docs/access-logs', asOf: null },
    { url: 'https://learn.microsoft.com/azure/storage/blobs/monitor-blob-storage', asOf: null },
  ],
  on: 'ObjectStore',
  options: {},
  messages: { missing: 'nothing in the input logs who reads or writes the store' },
  check: (store, context) => {
    if (isElsewhere(store) || !holdsData(store, context)) return;
    if (context.need(store.accessLogs, 'where its access logs go') !== undefined) return;
    context.report({ messageId: 'missing', actual: 'no access log', expected: 'an access log' });
  },
});
