import { dmsPreserveTransactionsForcesCsv } from '../../../policies/format/dms-preserve-transactions-forces-csv';
import { fileTwins } from '../../fixtures/replication';
import { runTwins } from '../../fixtures/twins';

runTwins(
  dmsPreserveTransactionsForcesCsv,
  fileTwins(
    [{ PreserveTransactions: true, DataFormat: 'parquet' }, { DataFormat: 'parquet' }],
    [{ preserve_transactions: true, data_format: 'parquet' }, { data_format: 'parquet' }],
    { messageId: 'refused', actual: 'PreserveTransactions with Parquet', expected: 'one of them' },
  ),
);
