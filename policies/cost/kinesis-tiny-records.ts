import { bytes } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const ON_DEMAND = limit('kinesis-billing-on-demand');
const PROVISIONED = limit('kinesis-billing-provisioned');

export const kinesisTinyRecords = definePolicy({
  id: 'cost/kinesis-tiny-records',
  summary: 'Records are as large as what the service bills.',
  why: 'Each record is rounded up, to 25 KB with shards and to 1 KB on demand: events of 100 bytes, one by one, cost many times their volume.',
  fix: 'Put several events into one record, by the Kinesis Producer Library or at the source.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.3', 'L5.5'],
  sources: [
    { url: 'https://aws.amazon.com/kinesis/data-streams/pricing/', asOf: null },
    {
      url: 'https://www.trek10.com/blog/amazon-kinesis-data-streams-on-demand-vs.-provisioned-billing-mode-cost-comparison',
      asOf: '2023-09',
    },
  ],
  on: 'Stream',
  options: {
    factor: { default: 5, description: 'From how many times its volume a record counts as too small.' },
  },
  messages: {
    tiny: 'records are billed at a multiple of their size',
  },
  check: (stream, { options, need, stated, report }) => {
    if (stream.service !== 'kinesis') return;
    const step = (need(stream.onDemand, 'the mode') === true ? ON_DEMAND.value : PROVISIONED.value) * 1000;
    const size = stated('recordBytes');
    const factor = (Math.ceil(size / step) * step) / size;
    if (factor < options.factor) return;
    report({ messageId: 'tiny', actual: `${bytes(size)} a record`, expected: `near a multiple of ${bytes(step)}` });
  },
});
