import { bytes } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';
import { property } from '../tables';

const TARGETS = [
  'write.target-file-size-bytes',
  'delta.targetFileSize',
  'hoodie.parquet.max.file.size',
  'optimize_rewrite_max_data_file_size_bytes',
];

const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, g: 1e9 };

/** `134217728`, `128mb`. */
function bytesOf(size: string): number | undefined {
  const [, number, scale = ''] = /^\s*(\d+)\s*([kmg])?b?\s*$/i.exec(size) ?? [];
  return number === undefined ? undefined : Number(number) * (SCALES[scale.toLowerCase()] ?? 1);
}

export const filesUnderTarget = definePolicy({
  id: 'format/files-under-target',
  summary: 'Writers and compaction aim at files of a good size.',
  why: 'Each file costs a request to open and a row of metadata: where writers aim low, even compaction leaves thousands of small files, and queries spend their time on them.',
  fix: 'Leave the target size at its default (Iceberg: 512 MB), or set it to 128 MB or more.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.6'],
  sources: [
    { url: 'https://iceberg.apache.org/docs/latest/configuration/', asOf: '2026-08-21' },
    {
      url: 'https://github.com/aws/aws-emr-best-practices/blob/main/website/docs/bestpractices/Applications/Spark/performance.md',
      asOf: '2026-08-19',
    },
  ],
  on: 'LakeTable',
  options: {
    atLeast: {
      default: limit('emr-file-size-min').value * 1e6,
      unit: 'bytes',
      description: 'The lower end of a good file size.',
    },
  },
  messages: { small: '{{property}} asks for files of {{size}}' },
  check: (table, { options, report }) => {
    for (const name of TARGETS) {
      const size = bytesOf(property(table, name) ?? '');
      if (size !== undefined && size < options.atLeast)
        report({
          messageId: 'small',
          data: { property: name, size: bytes(size) },
          actual: bytes(size),
          expected: `at least ${bytes(options.atLeast)}`,
        });
    }
  },
});
