import { bytes } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const STEP = limit('firehose-billing-round');

export const firehoseTinyRecords = definePolicy({
  id: 'cost/firehose-tiny-records',
  summary: 'Records that go into Firehose are as large as the 5 KB that each is billed as.',
  why: 'Each record is billed as if it were a multiple of 5 KB: events of 500 bytes cost ten times their volume.',
  fix: 'Put several events into one record, each with a line end, before they are sent.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.3', 'L5.5'],
  sources: [{ url: 'https://docs.aws.amazon.com/firehose/latest/dev/limits.html', asOf: '2023-06' }],
  on: 'DeliveryStream',
  options: {
    factor: { default: 2, description: 'From how many times its volume a record counts as too small.' },
  },
  messages: {
    tiny: 'records are billed at a multiple of their size',
  },
  check: (delivery, { options, stated, report }) => {
    if (delivery.service !== 'firehose') return;
    const size = stated('recordBytes');
    const step = STEP.value * 1000;
    const factor = (Math.ceil(size / step) * step) / size;
    if (factor < options.factor) return;
    report({ messageId: 'tiny', actual: `${bytes(size)} a record`, expected: `near a multiple of ${bytes(step)}` });
  },
});
