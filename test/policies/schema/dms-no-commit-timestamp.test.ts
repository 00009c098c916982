import { dmsNoCommitTimestamp } from '../../../policies/schema/dms-no-commit-timestamp';
import { fileTwins } from '../../fixtures/replication';
import { runTwins } from '../../fixtures/twins';

runTwins(
  dmsNoCommitTimestamp,
  fileTwins(
    [{ DataFormat: 'parquet' }, { TimestampColumnName: 'committed_at' }],
    [{ data_format: 'parquet' }, { timestamp_column_name: 'committed_at' }],
    { messageId: 'none', actual: 'no column', expected: 'TimestampColumnName' },
  ),
);
