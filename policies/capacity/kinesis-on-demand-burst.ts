import { bytes } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const FACTOR = limit('kinesis-ondemand-burst');
const START = limit('kinesis-ondemand-start');

export const kinesisOnDemandBurst = definePolicy({
  id: 'capacity/kinesis-on-demand-burst',
  summary: 'A stream can take the burst that is planned.',
  why: 'On demand a stream takes twice its peak of the last 30 days, and a new one 4 MB/s: above that writes fail for about a quarter of an hour, which is when they matter.',
  fix: 'Warm the stream up before the event, or run it provisioned for as long as the event lasts.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/streams/latest/dev/how-do-i-size-a-stream.html', asOf: '2023' },
    { url: 'https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html', asOf: '2023' },
  ],
  on: 'Stream',
  options: {},
  messages: {
    burst: 'the peak is more than the stream takes at once',
  },
  check: (stream, { workload, need, stated, report }) => {
    if (stream.service !== 'kinesis' || need(stream.onDemand, 'the mode') !== true) return;
    const peak = stated('peakBytesPerSecond');
    const usual = workload?.stated?.meanBytesPerSecond ?? 0;
    const taken = Math.max(usual * FACTOR.value, START.value * 1e6);
    if (peak <= taken) return;
    report({ messageId: 'burst', actual: `${bytes(peak)}/s`, expected: `at most ${bytes(taken)}/s at once` });
  },
});
