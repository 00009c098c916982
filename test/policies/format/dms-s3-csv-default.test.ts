import { dmsS3CsvDefault } from '../../../policies/format/dms-s3-csv-default';
import { fileTwins } from '../../fixtures/replication';
import { runTwins } from '../../fixtures/twins';

runTwins(
  dmsS3CsvDefault,
  fileTwins([{}, { DataFormat: 'parquet' }], [{}, { data_format: 'parquet' }], {
    messageId: 'csv',
    actual: 'csv',
    expected: 'parquet',
  }),
);
