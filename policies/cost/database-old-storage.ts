import { definePolicy } from '../define';

const OLD = /^(gp2|standard)$/;

export const databaseOldStorage = definePolicy({
  id: 'cost/database-old-storage',
  summary: 'A database uses the storage of the newest kind.',
  why: 'On gp2 the rate of a disk comes with its size, so that disks are bought for their speed; gp3 gives 3,000 operations a second with the smallest disk. Magnetic disks are slower than both.',
  fix: 'Set StorageType: gp3 (storage_type = "gp3"); the change is made while the database runs.',
  severity: 'info',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [{ url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html', asOf: null }],
  on: 'Database',
  options: {},
  messages: { old: 'the database uses storage of an older kind' },
  check: (database, { need, report }) => {
    if (database.provider !== 'aws') return;
    const type = need(database.storageType, 'the type of its storage');
    if (type !== undefined && OLD.test(type)) report({ messageId: 'old', actual: type, expected: 'gp3' });
  },
});
