import { directoryOf, lookUp } from '../../harness/facts/link';
import { days } from '../../plan/words';
import { definePolicy } from '../define';

export const deadLettersExpireFirst = definePolicy({
  id: 'reliability/dead-letters-expire-first',
  summary: 'Dead letters outlive the queue that they come from.',
  why: 'A standard queue keeps the age of a message when it moves it: with the same retention, dead letters vanish before anyone can look at them.',
  fix: 'Set the retention of the dead letter queue (MessageRetentionPeriod, message_retention_seconds) to its most, 1,209,600 seconds.',
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
    first: 'dead letters are deleted no later than they would have been in their own queue',
  },
  check: (queue, { all, need, report }) => {
    const queues = all('Queue');
    const target = queues.find(({ address }) => address === lookUp(queue.deadLetter, directoryOf(queues)));
    if (target === undefined || queue.fifo === true) return;
    const source = need(queue.retentionSeconds, 'the retention');
    const kept = need(target.retentionSeconds, 'the retention of the dead letters');
    if (source === undefined || kept === undefined || kept > source) return;
    report({
      messageId: 'first',
      address: target.address,
      actual: days(kept / 86_400),
      expected: `more than ${days(source / 86_400)}`,
    });
  },
});
