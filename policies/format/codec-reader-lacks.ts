import type { Provider } from '../../harness/read/graph';
import { type Reader, readsFormat } from '../../reference/formats';
import { definePolicy } from '../define';
import { fileFormat } from '../files';

/** What reads the tables of a catalogue first. */
const READERS: Readonly<Partial<Record<Provider, readonly [Reader, string]>>> = {
  aws: ['athena', 'Athena'],
  gcp: ['bigquery-external', 'BigQuery'],
};

/** Words of properties and of formats for the same. */
const SAME: readonly (readonly string[])[] = [
  ['none', 'uncompressed', 'null'],
  ['gzip', 'gz', 'zlib', 'deflate'],
  ['zstd', 'zstandard'],
  ['lz4', 'lz4_raw'],
];

export const codecReaderLacks = definePolicy({
  id: 'format/codec-reader-lacks',
  summary: 'Files are compressed with a codec that their reader knows.',
  why: 'An engine without the codec of a file fails on the first query, or reads the compressed bytes as if they were text.',
  fix: 'Write with a codec that every reader of the table has: Snappy, ZSTD or gzip in Parquet.',
  severity: 'error',
  capability: 'lake',
  topics: ['L1.4', 'L1.5'],
  sources: [
    { url: 'https://docs.aws.amazon.com/athena/latest/ug/compression-formats.html', asOf: '2023-06' },
    { url: 'https://docs.cloud.google.com/bigquery/docs/loading-data-cloud-storage-parquet', asOf: null },
  ],
  on: 'LakeTable',
  options: {},
  messages: { unread: '{{reader}} does not read {{format}} files under {{codec}}' },
  check: (table, { need, report }) => {
    const [reader, name] = READERS[table.provider] ?? [];
    const [written, found] = [need(table.compression, 'the compression'), need(table.format, 'the format')];
    const format = fileFormat(found ?? '');
    if (reader === undefined || written === undefined || format === undefined) return;
    const spellings = SAME.find((words) => words.includes(written)) ?? [written];
    if (spellings.some((codec) => readsFormat(reader, format, codec) !== false)) return;
    report({
      messageId: 'unread',
      data: { reader: name ?? reader, format, codec: written },
      actual: `${format}, ${written}`,
      expected: 'a codec that it reads, such as snappy',
    });
  },
});
