import { matters } from '../databases';
import { definePolicy } from '../define';

export const databaseLogsNotExported = definePolicy({
  id: 'observability/database-logs-not-exported',
  summary: 'Errors and slow queries of a database can be read after the machine is gone.',
  why: 'Logs that stay on the machine are rotated away within days and are lost with it: after an outage or a leak there is nothing to look into.',
  fix: 'Hand them on: EnableCloudwatchLogsExports (enabled_cloudwatch_logs_exports, log_publishing_options).',
  severity: 'info',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html',
      asOf: null,
    },
  ],
  on: 'Database',
  options: {},
  messages: { none: 'no log leaves the database' },
  check: (database, context) => {
    const { need, report } = context;
    if (database.provider !== 'aws' || database.role === 'replica' || !matters(database, context)) return;
    if (need(database.logs, 'the logs that it hands on')?.length !== 0) return;
    report({ messageId: 'none', actual: 'none', expected: 'error and slow query logs' });
  },
});
