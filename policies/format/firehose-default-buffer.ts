import { minutes } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const LONGEST = limit('firehose-interval-max');
/** Firehose calls it MB. */
const BYTES_OF_MIB = 1024 ** 2;

export const firehoseDefaultBuffer = definePolicy({
  id: 'format/firehose-default-buffer',
  summary: 'A delivery stream writes files that are large enough to read well.',
  why: 'Files of a few MB each cost a request and a footer apiece: queries over a day of them are slow, and someone has to put them together again.',
  fix: 'Set the buffer to 128 MB (SizeInMBs, buffering_size) and to the longest interval that the freshness allows, 900 s at most.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.3', 'L5.5'],
  sources: [{ url: 'https://docs.aws.amazon.com/firehose/latest/APIReference/API_BufferingHints.html', asOf: null }],
  on: 'DeliveryStream',
  options: {
    least: { default: 64, unit: 'MB', description: 'The smallest buffer that is let through.' },
    fresh: { default: 60, unit: 's', description: 'Who needs data as fresh as this gets small files.' },
  },
  messages: {
    small: 'files hold a few MB each, before they are compressed',
  },
  check: (delivery, { workload, options, need, report }) => {
    if (delivery.service !== 'firehose' || delivery.to !== 'object-store') return;
    const size = need(delivery.bufferBytes, 'the size of the buffer');
    const seconds = need(delivery.bufferSeconds, 'the interval of the buffer');
    const { freshness, meanBytesPerSecond: rate } = workload?.stated ?? {};
    if (size === undefined || seconds === undefined || size >= options.least * BYTES_OF_MIB) return;
    // Where little comes, the interval closes files before the size does, and freshness may allow no longer one.
    const isSlow = rate !== undefined && rate * Math.min(freshness ?? LONGEST.value, LONGEST.value) <= size;
    if (isSlow || (freshness !== undefined && freshness <= options.fresh)) return;
    report({
      messageId: 'small',
      actual: `${size / BYTES_OF_MIB} MB or ${minutes(seconds)}`,
      expected: `at least ${options.least} MB`,
    });
  },
});
