import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const LEAST = limit('firehose-conversion-buffer-min');
/** Firehose calls it MB. */
const BYTES_OF_MIB = 1024 ** 2;

export const firehoseConversionBufferUnder64 = definePolicy({
  id: 'format/firehose-conversion-buffer-under-64',
  summary: 'A stream that writes Parquet buffers as much as the service asks for.',
  why: 'With record format conversion Firehose refuses a buffer under 64 MB: the deployment fails.',
  fix: 'Set the size of the buffer (SizeInMBs, buffering_size) to 64 to 128 MB.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/firehose/latest/dev/record-format-conversion.html', asOf: '2023-06' }],
  on: 'DeliveryStream',
  options: {},
  messages: {
    small: 'the service refuses so small a buffer where records are converted',
  },
  check: (delivery, { need, report }) => {
    if (delivery.service !== 'firehose' || need(delivery.converts, 'whether it converts records') !== true) return;
    const buffer = need(delivery.bufferBytes, 'the size of the buffer');
    if (buffer === undefined || buffer >= LEAST.value * BYTES_OF_MIB) return;
    report({
      messageId: 'small',
      actual: `${buffer / BYTES_OF_MIB} MB`,
      expected: `at least ${LEAST.value} MB`,
    });
  },
});
