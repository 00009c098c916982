import { dmsS3NoDatePartition } from '../../../policies/partitioning/dms-s3-no-date-partition';
import { fileTwins } from '../../fixtures/replication';
import { runTwins } from '../../fixtures/twins';

runTwins(
  dmsS3NoDatePartition,
  fileTwins(
    [{ DataFormat: 'parquet' }, { DatePartitionEnabled: true }],
    [{ data_format: 'parquet' }, { date_partition_enabled: true }],
    { messageId: 'flat', actual: 'one folder', expected: 'DatePartitionEnabled' },
  ),
);
