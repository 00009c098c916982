import { flinkCommitIntervalSmallFiles } from '../../../policies/format/flink-commit-interval-small-files';
import { applicationTwins } from '../../fixtures/processors';
import { runTwins } from '../../fixtures/twins';

const sink = (CheckpointInterval: number) => ({
  flink: {
    CheckpointConfiguration: { ConfigurationType: 'CUSTOM', CheckpointInterval },
    ParallelismConfiguration: { ConfigurationType: 'CUSTOM', Parallelism: 8 },
  },
  groups: { sink: { format: 'iceberg' } },
});

runTwins(
  flinkCommitIntervalSmallFiles,
  applicationTwins(sink(60_000), sink(900_000), {
    messageId: 'small',
    actual: 'a checkpoint every 60 s',
    expected: 'files of 32 MB',
  }).map((one) => ({ ...one, stated: { meanBytesPerSecond: 1e6, freshness: 900 } })),
);
