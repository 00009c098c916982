import { isUnknown } from '../../harness/read/graph';
import { definePolicy } from '../define';

export const streamLagUnwatched = definePolicy({
  id: 'observability/stream-lag-unwatched',
  summary: 'Somebody is told when a reader falls behind.',
  why: 'A reader that falls behind loses what expires before it gets there, and until then everything after it is late: nobody sees either without an alarm.',
  fix: 'Add an alarm on IteratorAge of the function, or on GetRecords.IteratorAgeMilliseconds of the stream.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html', asOf: '2023-10' },
    { url: 'https://docs.aws.amazon.com/streams/latest/dev/monitoring-with-cloudwatch.html', asOf: '2023' },
  ],
  on: 'StreamConsumer',
  options: {},
  messages: {
    unwatched: 'the file has alarms, and none of them sees how far behind the reader is',
  },
  check: (consumer, { all, report }) => {
    if (consumer.service !== 'lambda' || consumer.source !== 'kinesis') return;
    // Without any alarm in the file, alarms may well stand in another.
    const alarms = all('Alarm');
    if (alarms.length === 0) return;
    const seen = alarms.some(({ metric }) => metric === undefined || isUnknown(metric) || /IteratorAge/.test(metric));
    if (!seen) report({ messageId: 'unwatched', actual: 'no alarm on the age', expected: 'an alarm on IteratorAge' });
  },
});
