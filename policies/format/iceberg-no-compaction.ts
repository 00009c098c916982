import { definePolicy } from '../define';
import { isTended, tendersIn } from '../upkeep';

const A_DAY = 86_400;

export const icebergNoCompaction = definePolicy({
  id: 'format/iceberg-no-compaction',
  summary: 'The small files of an Iceberg table are put together regularly.',
  why: 'Every commit of a stream leaves at least one small file in each partition that it touches; uncompacted, metadata and the time to open files grow with every commit.',
  fix: 'Add a compaction optimizer for the table (AWS::Glue::TableOptimizer, type compaction), or where the region has none a scheduled job that runs rewrite_data_files or OPTIMIZE.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.6'],
  sources: [
    { url: 'https://iceberg.apache.org/docs/latest/maintenance/', asOf: '2026-08-21' },
    { url: 'https://docs.aws.amazon.com/glue/latest/dg/table-optimizers.html', asOf: null },
  ],
  on: 'LakeTable',
  options: {
    rarely: {
      default: A_DAY,
      unit: 'seconds',
      description: 'A table that is written at such intervals, or longer ones, gets few files.',
    },
  },
  messages: { never: 'nothing compacts the files of this Iceberg table' },
  check: (table, { workload, options, all, need, report }) => {
    if (table.tableFormat !== 'iceberg' || table.view === true) return;
    const rarely = ({ written }: { written: { by: string; everySeconds: number } }) =>
      written.by === 'batch' && written.everySeconds >= options.rarely;
    if (workload?.datasets.every(rarely) === true) return;
    if (need(isTended(table, 'compaction', tendersIn(all)), 'whether something compacts it') === true) return;
    report({ messageId: 'never', actual: 'no compaction', expected: 'a compaction optimizer or a scheduled job' });
  },
});
