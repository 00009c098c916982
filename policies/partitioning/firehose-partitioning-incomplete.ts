import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const LEAST = limit('firehose-conversion-buffer-min');
/** Firehose calls it MB. */
const BYTES_OF_MIB = 1024 ** 2;

export const firehosePartitioningIncomplete = definePolicy({
  id: 'partitioning/firehose-partitioning-incomplete',
  summary: 'A stream that partitions by content says by what, and buffers enough.',
  why: 'With dynamic partitioning Firehose asks for a key from the records in the prefix and for a buffer of 64 MB: without either the deployment fails.',
  fix: 'Put !{partitionKeyFromQuery:...} or !{partitionKeyFromLambda:...} into the prefix, and set the buffer to 64 to 128 MB.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/firehose/latest/dev/dynamic-partitioning.html', asOf: '2023-06' }],
  on: 'DeliveryStream',
  options: {},
  messages: {
    'no-key': 'its prefix holds no key from the records',
    small: 'the service refuses so small a buffer where it partitions by content',
  },
  check: (delivery, { need, report }) => {
    if (
      delivery.service !== 'firehose' ||
      need(delivery.partitionsByContent, 'whether it partitions by content') !== true
    )
      return;
    const prefix = need(delivery.prefix, 'the prefix') ?? '';
    if (!prefix.includes('!{partitionKeyFrom'))
      report({
        messageId: 'no-key',
        actual: prefix === '' ? 'no prefix' : prefix,
        expected: '!{partitionKeyFromQuery:...}',
      });
    const buffer = need(delivery.bufferBytes, 'the size of the buffer');
    if (buffer === undefined || buffer >= LEAST.value * BYTES_OF_MIB) return;
    report({ messageId: 'small', actual: `${buffer / BYTES_OF_MIB} MB`, expected: `at least ${LEAST.value} MB` });
  },
});
