import { bytes } from '../../plan/words';
import { isSplittable } from '../../reference/formats';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';
import { countedFileBytes, fileFormat } from '../files';

const SPELLINGS: Readonly<Record<string, string>> = { gz: 'gzip', '.gz': 'gzip' };

export const gzipTextUnsplittable = definePolicy({
  id: 'format/gzip-text-unsplittable',
  summary: 'Large text files are compressed so that several tasks can share one.',
  why: 'Text under gzip can be read from its beginning only: one task reads the whole file while the others wait, and runs out of memory on a large one.',
  fix: 'Write Parquet or ORC, whose parts are compressed one by one; where it must be text, use bzip2 or files below the size of one task.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.5'],
  sources: [
    {
      url: 'https://github.com/aws/aws-emr-best-practices/blob/main/website/docs/bestpractices/Applications/Spark/performance.md',
      asOf: '2026-08-19',
    },
    { url: 'https://docs.aws.amazon.com/athena/latest/ug/performance-tuning.html', asOf: '2023-06' },
  ],
  on: 'LakeTable',
  options: {
    below: {
      default: limit('emr-file-size-min').value * 1e6,
      unit: 'bytes',
      description: 'A smaller file is one task anyway.',
    },
  },
  messages: {
    whole: '{{format}} files under {{codec}} are read by one task each, however large they are',
    loads: 'each load of {{dataset}} is one {{format}} file under {{codec}}, read by one task',
  },
  check: (table, { workload, options, need, each, report }) => {
    const [format, written] = [need(table.format, 'the format'), need(table.compression, 'the compression')];
    if (format === undefined || written === undefined || fileFormat(format) !== 'text') return;
    const codec = SPELLINGS[written] ?? written;
    if (isSplittable('text', codec)) return;
    const found = { actual: `${format}, ${codec}`, expected: 'Parquet, or a codec that can be split' };
    const counted = countedFileBytes(table);
    if (counted !== undefined && counted < options.below) return;
    if (workload === undefined) report({ ...found, messageId: 'whole', data: { format, codec } });
    else
      each(workload.datasets, ({ name, bytesPerDay, written: { everySeconds } }) => {
        const load = (bytesPerDay * everySeconds) / 86_400;
        if (load < options.below) return;
        const actual = `${found.actual}, ${bytes(load)} a load`;
        report({ ...found, actual, messageId: 'loads', data: { dataset: name, format, codec } });
      });
  },
});
