import { isOfRecord } from '../databases';
import { definePolicy } from '../define';

export const dynamodbRecordStoreUnprotected = definePolicy({
  id: 'reliability/dynamodb-record-store-unprotected',
  summary: 'A table can be brought back to a second of the last days, and cannot be deleted by accident.',
  why: 'Both are off by default: after a dropped stack or one bad batch of writes there is nothing to go back to.',
  fix: 'Switch point-in-time recovery and deletion protection on (PointInTimeRecoverySpecification, DeletionProtectionEnabled; point_in_time_recovery, deletion_protection_enabled), or keep the table with DeletionPolicy: Retain.',
  severity: 'error',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html',
      asOf: '2026-11',
    },
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-table.html',
      asOf: '2026-11',
    },
  ],
  on: 'KeyValueTable',
  options: {},
  messages: {
    'no-recovery': 'the table cannot be brought back to any moment before now',
    deletable: 'one call, or one change of the stack, deletes the table',
  },
  check: (table, context) => {
    const { need, report } = context;
    if (table.engine !== 'dynamodb' && table.engine !== 'keyspaces') return;
    if (!isOfRecord(table, context)) return;
    if (need(table.recoverable, 'whether point-in-time recovery is on') === false)
      report({ messageId: 'no-recovery', actual: 'off', expected: 'point-in-time recovery' });
    if (table.engine === 'keyspaces' || table.keptOnDelete === true) return;
    if (need(table.deletionProtected, 'whether it is protected against deletion') === false)
      report({ messageId: 'deletable', actual: 'off', expected: 'deletion protection' });
  },
});
