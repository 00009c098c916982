import { definePolicy } from '../define';
import { isFlink, settingsLike } from '../flink';

export const flinkCommitIntervalSmallFiles = definePolicy({
  id: 'format/flink-commit-interval-small-files',
  summary: 'A Flink job writes files of a size that readers like.',
  why: 'A sink of tables commits at each checkpoint: every minute, from each of its writers, makes thousands of small files a day, whatever size was asked for.',
  fix: 'Checkpoint as often as readers need it and no more, write with fewer subtasks, and compact.',
  severity: 'warning',
  capability: 'processors',
  topics: ['L3.5'],
  sources: [
    { url: 'https://iceberg.apache.org/docs/latest/flink-writes/', asOf: '2026-08-21' },
    { url: 'https://iceberg.apache.org/docs/latest/maintenance/', asOf: '2026-08-21' },
  ],
  on: 'StreamProcessor',
  options: { least: { default: 32, unit: 'MB', description: 'Files below this are small.' } },
  messages: {
    small: 'each checkpoint writes files of about {{megabytes}} MB',
  },
  check: (processor, { options, workload, need, report }) => {
    const told = settingsLike(processor, /./).join(' ');
    const rate = workload?.stated?.meanBytesPerSecond;
    if (!isFlink(processor) || rate === undefined || !/iceberg|hudi|delta|parquet|warehouse/i.test(told)) return;
    const seconds = need(processor.checkpointSeconds, 'the checkpoint interval');
    if (seconds === undefined || seconds >= (workload?.stated?.freshness ?? Number.POSITIVE_INFINITY)) return;
    const megabytes = Math.round((rate * seconds) / (need(processor.parallelism, 'its parallelism') ?? 1) / 1e6);
    if (megabytes >= options.least) return;
    report({
      messageId: 'small',
      data: { megabytes },
      actual: `a checkpoint every ${seconds} s`,
      expected: `files of ${options.least} MB`,
    });
  },
});
