import { minutes } from '../../plan/words';
import { matters } from '../databases';
import { definePolicy } from '../define';

export const queueRetentionShort = definePolicy({
  id: 'reliability/queue-retention-short',
  summary: 'A queue keeps its messages over a night.',
  why: 'What nobody works off in time is deleted: a queue that keeps messages for minutes loses them at the first outage.',
  fix: 'Set the retention (MessageRetentionPeriod, message_retention_seconds) to days: four is the default, fourteen the most.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.5'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-queue-parameters.html',
      asOf: '2023-06',
    },
  ],
  on: 'Queue',
  options: {
    least: { default: 24, unit: 'h', description: 'What lasts over a night, where nobody states a need.' },
  },
  messages: {
    short: 'messages are gone before an outage is over',
  },
  check: (queue, { workload, options, need, report }) => {
    if (!matters(queue, { workload })) return;
    const kept = need(queue.retentionSeconds, 'the retention');
    const wanted = (workload?.stated?.retention ?? options.least / 24) * 86_400;
    if (kept === undefined || kept >= wanted) return;
    report({ messageId: 'short', actual: minutes(kept), expected: `at least ${minutes(wanted)}` });
  },
});
