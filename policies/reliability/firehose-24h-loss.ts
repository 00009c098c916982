import { isWatched } from '../alarms';
import { matters } from '../databases';
import { definePolicy } from '../define';

export const firehose24hLoss = definePolicy({
  id: 'reliability/firehose-24h-loss',
  summary: 'Somebody is told when what has no other copy is not delivered.',
  why: 'Firehose tries for 24 hours to deliver and then drops the data; where producers write into it directly there is nothing to read again.',
  fix: 'Put a Kinesis stream or a topic in front of it, and an alarm on DeliveryToS3.DataFreshness or DeliveryToS3.Success.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/firehose/latest/dev/basic-deliver.html', asOf: '2023-06' }],
  on: 'DeliveryStream',
  options: {},
  messages: {
    unwatched: 'it holds the only copy, gives up after a day, and nobody is told',
  },
  check: (delivery, { workload, all, need, report }) => {
    if (delivery.service !== 'firehose' || !matters(delivery, { workload })) return;
    if (workload?.stated?.completeness === 'some-may-be-lost') return;
    if (need(delivery.direct, 'where its records come from') !== true) return;
    if (isWatched(delivery, [/^DeliveryTo\w+\.(DataFreshness|Success)$/], all('Alarm'))) return;
    report({
      messageId: 'unwatched',
      actual: 'direct writes and no alarm',
      expected: 'a stream in front, or an alarm on its delivery',
    });
  },
});
