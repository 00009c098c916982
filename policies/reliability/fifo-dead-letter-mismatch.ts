import { directoryOf, lookUp } from '../../harness/facts/link';
import { definePolicy } from '../define';

export const fifoDeadLetterMismatch = definePolicy({
  id: 'reliability/fifo-dead-letter-mismatch',
  summary: 'The dead letters of a FIFO queue go to a FIFO queue.',
  why: 'A FIFO queue can send its dead letters to a FIFO queue only, and a standard queue to a standard one: the deployment fails.',
  fix: 'Make both queues FIFO, or both standard.',
  severity: 'error',
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
    mixed: 'the queue and its dead letter queue are of two kinds',
  },
  check: (queue, { all, need, report }) => {
    const queues = all('Queue');
    const target = queues.find(({ address }) => address === lookUp(queue.deadLetter, directoryOf(queues)));
    if (target === undefined) return;
    const own = need(queue.fifo, 'whether it is FIFO') === true;
    if (own === (need(target.fifo, 'whether its dead letter queue is FIFO') === true)) return;
    const words = (fifo: boolean) => (fifo ? 'FIFO' : 'standard');
    report({
      messageId: 'mixed',
      actual: `${words(own)} to ${words(!own)}`,
      expected: `${words(own)} to ${words(own)}`,
    });
  },
});
