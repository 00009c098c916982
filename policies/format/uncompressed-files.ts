import { definePolicy } from '../define';
import { fileFormat } from '../files';
import { stageOf } from '../stages';

const NONE = ['none', 'uncompressed'];

export const uncompressedFiles = definePolicy({
  id: 'format/uncompressed-files',
  summary: 'Files of a lake are compressed.',
  why: 'Uncompressed files take several times the room, and every query pays again for reading it: engines bill the bytes that they scan.',
  fix: 'Leave the compression of Parquet and ORC on (ZSTD or Snappy), and compress text with a codec that its readers know.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.5'],
  sources: [{ url: 'https://docs.aws.amazon.com/athena/latest/ug/performance-tuning.html', asOf: '2023-06' }],
  on: 'LakeTable',
  options: {},
  messages: { off: 'the table says that its {{format}} files are not compressed' },
  check: (table, { need, report }) => {
    const written = need(table.compression, 'the compression');
    const format = need(table.format, 'the format') ?? '';
    if (written === undefined || !NONE.includes(written)) return;
    const properties = need(table.properties, 'the table properties') ?? {};
    // A crawler calls Parquet "none", since compression is inside of it; of later text tables another rule speaks.
    const outside = Object.keys(properties).some((name) => name.toLowerCase() === 'compressiontype');
    if (outside && (fileFormat(format) !== 'text' || !['landing', 'raw', undefined].includes(stageOf(table)))) return;
    report({ messageId: 'off', data: { format }, actual: written, expected: 'such as zstd or snappy' });
  },
});
