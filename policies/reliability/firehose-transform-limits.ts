import { minutes } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const MOST = limit('firehose-function-seconds');

export const firehoseTransformLimits = definePolicy({
  id: 'reliability/firehose-transform-limits',
  summary: 'A function that changes records is done before the stream gives up.',
  why: 'Firehose waits five minutes for a call, and takes back 6 MB at most: a function that may run longer, or a batch that grows, fails and its records are left out.',
  fix: 'Set the timeout of the function to 300 s or less, and give it 1 MB at a time (BufferSizeInMBs) where records grow.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html', asOf: '2023-06' }],
  on: 'DeliveryStream',
  options: {},
  messages: {
    long: 'the function may run for longer than the stream waits for it',
  },
  check: (delivery, { need, report }) => {
    if (delivery.service !== 'firehose' || need(delivery.transforms, 'its processors') !== true) return;
    const timeout = need(delivery.functionTimeoutSeconds, 'the timeout of the function');
    if (timeout === undefined || timeout <= MOST.value) return;
    report({ messageId: 'long', actual: minutes(timeout), expected: `at most ${minutes(MOST.value)}` });
  },
});
