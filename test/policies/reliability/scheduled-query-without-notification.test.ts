import { PolicyTester } from '../../../harness/testing/policy-tester';
import { scheduledQueryWithoutNotification } from '../../../policies/reliability/scheduled-query-without-notification';
import { found, told } from '../../fixtures/warehouses';

const TRANSFER = { display_name: 'daily', data_source_id: 'scheduled_query', params: { query: 'SELECT 1' } };
const SILENT = { messageId: 'silent', actual: 'nobody', expected: 'a topic or a mail on failure' };

PolicyTester.run(
  scheduledQueryWithoutNotification,
  {
    passing: [
      ...told('transfer', 'a topic', { ...TRANSFER, notification_pubsub_topic: 'projects/p/topics/t' }),
      ...told('transfer', 'a mail', { ...TRANSFER, email_preferences: [{ enable_failure_email: true }] }),
      ...told('task', 'a task elsewhere', { name: 'T' }),
    ],
    failing: [
      ...found('transfer', 'neither', TRANSFER, SILENT),
      ...found(
        'transfer',
        'a mail that is off',
        { ...TRANSFER, email_preferences: [{ enable_failure_email: false }] },
        SILENT,
      ),
    ],
  },
  { describe, it },
);
