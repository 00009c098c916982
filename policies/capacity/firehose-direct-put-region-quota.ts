import { bytes } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const SMALL = limit('firehose-directput-afsouth1-mib');
const LARGE = limit('firehose-directput-large-mib');
const BYTES_OF_MIB = 1024 ** 2;

export const firehoseDirectPutRegionQuota = definePolicy({
  id: 'capacity/firehose-direct-put-region-quota',
  summary: 'The quota of the region holds the peak.',
  why: 'In most regions, Cape Town among them, a stream takes 1 MiB/s until somebody asks for more: above it producers are throttled, and what they do not retry is lost.',
  fix: 'Ask for a raise before the launch, or put a Kinesis stream in front, which has no such quota.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/firehose/latest/dev/limits.html', asOf: '2023-06' }],
  on: 'DeliveryStream',
  options: {
    largeRegions: { default: ['us-east-1', 'us-west-2', 'eu-west-1'], description: 'Regions with the larger quota.' },
  },
  messages: {
    above: 'producers are throttled at the peak',
  },
  check: (delivery, { options, need, stated, report }) => {
    if (delivery.service !== 'firehose' || need(delivery.direct, 'where its records come from') !== true) return;
    const region = need(delivery.region, 'the region');
    const peak = stated('peakBytesPerSecond');
    const { value } = region !== undefined && options.largeRegions.includes(region) ? LARGE : SMALL;
    if (peak <= value * BYTES_OF_MIB) return;
    report({ messageId: 'above', actual: `${bytes(peak)}/s`, expected: `at most ${value} MiB/s without a raise` });
  },
});
