import { holdsRecords, speaksRedis } from '../caches';
import { matters } from '../databases';
import { definePolicy } from '../define';

export const redisPrimaryStoreWithoutBackup = definePolicy({
  id: 'reliability/redis-primary-store-without-backup',
  summary: 'What only Redis holds is backed up.',
  why: 'Backups are off by default and replicas repeat every mistake: without one, lost nodes or one FLUSHALL are the end of the data.',
  fix: 'Set SnapshotRetentionLimit (snapshot_retention_limit, persistence_config, rdb_backup_enabled), or use MemoryDB for data that must last.',
  severity: 'error',
  capability: 'stores',
  topics: ['L6.1'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html',
      asOf: '2026-11',
    },
    { url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html', asOf: null },
    { url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/red-ug/RedisAOF.html', asOf: null },
  ],
  on: 'Cache',
  options: {},
  messages: { none: 'what the store holds is in memory only' },
  check: (cache, context) => {
    const { need, report } = context;
    if (!speaksRedis(cache) || !matters(cache, context)) return;
    if (need(cache.recoverable, 'its backups') !== false || !holdsRecords(cache, context)) return;
    report({ messageId: 'none', actual: 'no backups', expected: 'daily backups' });
  },
});
