import { isWatched } from '../alarms';
import { matters } from '../databases';
import { definePolicy } from '../define';
import { isDeadLetterQueue } from '../streams';

export const deadLettersUnwatched = definePolicy({
  id: 'observability/dead-letters-unwatched',
  summary: 'Somebody is told when there are dead letters.',
  why: 'What failed for good waits for a few days and is deleted: without an alarm nobody knows that there is something to look at.',
  fix: 'Add an alarm on ApproximateNumberOfMessagesVisible of the dead letter queue, at more than zero.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.5'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html',
      asOf: '2023-06',
    },
  ],
  on: 'Queue',
  options: {},
  messages: {
    unwatched: 'messages that failed for good lie there, and nobody is told',
  },
  check: (queue, { workload, all, cannotTell, report }) => {
    if (!isDeadLetterQueue(queue, all('Queue'), all('StreamConsumer')) || !matters(queue, { workload })) return;
    if (all('Alarm').length === 0) cannotTell('no alarm is in this input: those of another file would decide');
    if (isWatched(queue, [/^ApproximateNumberOfMessages/, /^NumberOfMessagesSent$/, /^ApproximateAge/], all('Alarm')))
      return;
    report({ messageId: 'unwatched', actual: 'no alarm', expected: 'an alarm on its messages' });
  },
});
