import { dmsParquetMicrosecondTimestamps } from '../../../policies/schema/dms-parquet-microsecond-timestamps';
import { fileTwins } from '../../fixtures/replication';
import { runTwins } from '../../fixtures/twins';

runTwins(
  dmsParquetMicrosecondTimestamps,
  fileTwins(
    [
      { DataFormat: 'parquet', GlueCatalogGeneration: true },
      { DataFormat: 'parquet', GlueCatalogGeneration: true, ParquetTimestampInMillisecond: true },
    ],
    [
      { data_format: 'parquet', glue_catalog_generation: true },
      { data_format: 'parquet', glue_catalog_generation: true, parquet_timestamp_in_millisecond: true },
    ],
    { messageId: 'micro', actual: 'microseconds', expected: 'milliseconds' },
  ),
);
