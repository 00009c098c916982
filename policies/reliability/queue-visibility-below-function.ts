import { directoryOf, lookUp } from '../../harness/facts/link';
import { minutes } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

export const queueVisibilityBelowFunction = definePolicy({
  id: 'reliability/queue-visibility-below-function',
  summary: 'A message stays hidden for as long as its function works on it.',
  why: 'A message comes back into sight while its function still works: it is worked off twice, and Lambda refuses a trigger whose function may run longer than the queue hides a message.',
  fix: 'Set the visibility timeout of the queue (VisibilityTimeout, visibility_timeout_seconds) to six times the timeout of the function, plus the batching window.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.5'],
  sources: [{ url: 'https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html', asOf: '2023-10' }],
  on: 'StreamConsumer',
  options: {},
  messages: {
    back: 'a message is in sight again before its function may be done',
  },
  check: (consumer, { all, need, report }) => {
    const queues = all('Queue');
    const queue = queues.find(({ address }) => address === lookUp(consumer.from, directoryOf(queues)));
    if (queue === undefined) return;
    const timeout = need(consumer.functionTimeoutSeconds, 'the timeout of the function');
    const hidden = need(queue.visibilitySeconds, 'the visibility timeout');
    if (timeout === undefined || hidden === undefined || hidden >= timeout) return;
    const expected = minutes(timeout * limit('lambda-visibility-factor').value);
    report({ messageId: 'back', address: queue.address, actual: minutes(hidden), expected: `at least ${expected}` });
  },
});
