import { settingOf } from '../clusters';
import { definePolicy } from '../define';

const NAMES = ['spark.sql.shuffle.partitions', 'spark.executor.instances', 'spark.executor.cores'];

export const sparkShufflePartitionsDefault = definePolicy({
  id: 'capacity/spark-shuffle-partitions-default',
  summary: 'Shuffle partitions fit the cores that work on them.',
  why: 'A number far above the cores makes tasks of kilobytes and as many tiny files; one below leaves cores idle and lets tasks spill.',
  fix: 'Leave the number to adaptive execution, or set spark.sql.shuffle.partitions to one to two times the cores.',
  severity: 'info',
  capability: 'pipelines',
  topics: ['L8.1', 'L8.2'],
  sources: [
    {
      url: 'https://aws.github.io/aws-emr-best-practices/docs/bestpractices/Applications/Spark/performance',
      asOf: '2026-08',
    },
  ],
  on: 'ComputeCluster',
  options: {
    factor: { default: 4, description: 'How many partitions a core counts as far above; twice what AWS advises.' },
  },
  messages: { many: 'there are many more partitions than cores', few: 'there are fewer partitions than cores' },
  check: (cluster, { options, cannotTell, report }) => {
    const [partitions, executors, cores] = NAMES.map((name) => Number(settingOf(cluster, name)));
    if (partitions === undefined || !(partitions > 0)) return;
    const all = (executors ?? Number.NaN) * (cores ?? Number.NaN);
    // How many machines there are changes with the load.
    if (!(all > 0)) cannotTell('how many cores its executors have: spark.executor.instances and spark.executor.cores');
    const found = { actual: `${partitions} for ${all} cores`, expected: 'one to two times the cores' };
    if (partitions > options.factor * all) report({ ...found, messageId: 'many' });
    else if (partitions < all) report({ ...found, messageId: 'few' });
  },
});
