import { matters } from '../databases';
import { definePolicy } from '../define';
import { isDeadLetterQueue } from '../streams';

export const queueNoDeadLetter = definePolicy({
  id: 'reliability/queue-no-dead-letter',
  summary: 'What a queue cannot get rid of goes to another.',
  why: 'A message that always fails is delivered again and again until its time is over: it costs work, delays others, and then vanishes unseen.',
  fix: 'Give the queue a redrive policy with a dead letter queue and a number of tries (RedrivePolicy, redrive_policy), and an alarm on that queue.',
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
    none: 'a message that always fails is tried until it expires',
  },
  check: (queue, { workload, all, need, report }) => {
    if (isDeadLetterQueue(queue, all('Queue'), all('StreamConsumer')) || !matters(queue, { workload })) return;
    if (need(queue.deadLetter, 'the redrive policy') !== undefined) return;
    report({ messageId: 'none', actual: 'no dead letter queue', expected: 'a redrive policy' });
  },
});
