import { number } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const MOST = limit('firehose-dynpart-active');

export const firehoseDynamicPartitions = definePolicy({
  id: 'quota/firehose-dynamic-partitions',
  summary: 'The records of one buffer go to no more folders than the service holds open.',
  why: 'Above 500 open folders what comes goes to the error prefix: the data is there, but in no table.',
  fix: 'Partition by something with fewer values, or shorten the interval of the buffer.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/firehose/latest/dev/dynamic-partitioning.html', asOf: '2023-06' }],
  on: 'DeliveryStream',
  options: {},
  messages: {
    many: 'more folders are open at once than the service holds',
  },
  check: (delivery, { need, stated, report }) => {
    if (need(delivery.partitionsByContent, 'whether it partitions by content') !== true) return;
    const keys = stated('keys');
    if (keys <= MOST.value) return;
    report({ messageId: 'many', actual: `${number(keys)} values`, expected: `at most ${MOST.value} open at once` });
  },
});
