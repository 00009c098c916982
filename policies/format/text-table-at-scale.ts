import { keptBytes } from '../../plan/forecast';
import { bytes } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';
import { isColumnar } from '../files';
import { stageOf } from '../stages';

/** What services write in lines of their own: nobody can have it written otherwise. */
const LOG_SERDES = /regex|grok|cloudtrail/i;
const LOG_PLACES = /\/AWSLogs\/|aws-waf-logs-/;

export const textTableAtScale = definePolicy({
  id: 'format/text-table-at-scale',
  summary: 'What is queried by columns is stored by columns.',
  why: 'Text and other formats of whole rows have no columns to skip and compress badly: every query reads, and pays for, all of each row.',
  fix: 'Write the table as Parquet or ORC, compressed with ZSTD or Snappy; leave text to the landing and raw stages.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.4'],
  sources: [
    { url: 'https://docs.aws.amazon.com/athena/latest/ug/performance-tuning.html', asOf: '2023-06' },
    { url: 'https://learn.microsoft.com/azure/storage/blobs/data-lake-storage-best-practices', asOf: '2021-12-17' },
  ],
  on: 'LakeTable',
  options: {
    early: {
      default: ['landing', 'raw'] as readonly string[],
      description: 'Stages in which data may stay as it arrived.',
    },
    from: {
      default: limit('delta-partition-size').value * 1e9,
      unit: 'bytes',
      description: 'From which size on the format of a table matters.',
    },
  },
  messages: {
    grows: '{{dataset}} is kept as {{format}}, and its queries read some columns only',
    stage: 'a table of the {{stage}} stage is kept as {{format}}',
    partitioned: 'a table that is large enough for partitions is kept as {{format}}',
  },
  check: (table, { workload, options, need, each, report }) => {
    const format = need(table.format, 'the format of its files');
    if (format === undefined || isColumnar(format) !== false || table.tableFormat !== 'plain') return;
    if (typeof table.location !== 'string' && table.store === undefined) return;
    if (typeof table.serde === 'string' && LOG_SERDES.test(table.serde)) return;
    if (typeof table.location === 'string' && LOG_PLACES.test(table.location)) return;
    const expected = 'parquet or orc';
    if (workload !== undefined) {
      each(workload.datasets, (dataset) => {
        const kept = keptBytes(dataset, workload.horizonDays);
        const someColumns = dataset.reads.some(({ columns }) => columns < 1);
        if (options.early.includes(dataset.zone) || !someColumns || kept < options.from) return;
        const actual = `${format}, ${bytes(kept)}`;
        report({ messageId: 'grows', data: { dataset: dataset.name, format }, actual, expected });
      });
      return;
    }
    const stage = stageOf(table);
    if (stage !== undefined) {
      if (!options.early.includes(stage))
        report({ messageId: 'stage', data: { stage, format }, actual: format, expected });
      return;
    }
    // Only a table with partitions can ask for a filter on them, even where files alone name the keys.
    const isPartitioned =
      table.partitionFilterRequired !== undefined || (need(table.partitions, 'how it is partitioned') ?? []).length > 0;
    if (isPartitioned) report({ messageId: 'partitioned', data: { format }, actual: format, expected });
  },
});
