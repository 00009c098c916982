import { percent } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const SHARD = limit('kinesis-write-mb');

export const kinesisOnDemandForSteadyLoad = definePolicy({
  id: 'cost/kinesis-on-demand-for-steady-load',
  summary: 'A steady stream is paid for by the shard.',
  why: 'On demand each GB costs several times what a shard that is well used costs: it is for load that nobody can foresee.',
  fix: 'Set the number of shards for the peak with some headroom, in PROVISIONED mode.',
  severity: 'info',
  capability: 'streams',
  topics: ['L5.3'],
  sources: [
    {
      url: 'https://www.trek10.com/blog/amazon-kinesis-data-streams-on-demand-vs.-provisioned-billing-mode-cost-comparison',
      asOf: '2023-09',
    },
    { url: 'https://aws.amazon.com/kinesis/data-streams/pricing/', asOf: null },
  ],
  on: 'Stream',
  options: {
    use: { default: 0.3, unit: 'fraction', description: 'From which use of its shards a stream counts as steady.' },
  },
  messages: {
    steady: 'the load is steady, and shards would cost less',
  },
  check: (stream, { options, need, stated, report }) => {
    if (stream.service !== 'kinesis' || need(stream.onDemand, 'the mode') !== true) return;
    const peak = stated('peakBytesPerSecond');
    const mean = stated('meanBytesPerSecond');
    const used = mean / (Math.ceil(peak / (SHARD.value * 1e6)) * SHARD.value * 1e6);
    if (used < options.use) return;
    report({ messageId: 'steady', actual: `shards would be ${percent(used)} used`, expected: 'PROVISIONED' });
  },
});
