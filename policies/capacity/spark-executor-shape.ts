import { settingOf } from '../clusters';
import { definePolicy } from '../define';

export const sparkExecutorShape = definePolicy({
  id: 'capacity/spark-executor-shape',
  summary: 'Executors have four or five cores.',
  why: 'Executors with many cores wait for each other at the disk and the garbage collector, and what is left on a node is too small for another one.',
  fix: 'Set spark.executor.cores to 4 or 5, and memory that fills the node after the overhead; or leave both to EMR or Dataproc.',
  severity: 'info',
  capability: 'pipelines',
  topics: ['L8.1'],
  sources: [
    {
      url: 'https://aws.github.io/aws-emr-best-practices/docs/bestpractices/Applications/Spark/performance',
      asOf: '2026-08',
    },
  ],
  on: 'ComputeCluster',
  options: {
    most: { default: 5, unit: 'cores', description: 'The most cores that an executor uses well, says AWS.' },
  },
  messages: { wide: 'an executor has more cores than it can use well' },
  check: (cluster, { options, report }) => {
    const cores = Number(settingOf(cluster, 'spark.executor.cores'));
    if (!(cores > options.most)) return;
    report({ messageId: 'wide', actual: `${cores} cores`, expected: `at most ${options.most} cores` });
  },
});
