import { sagemakerOfflineStoreGlueFormat } from '../../../policies/format/sagemaker-offline-store-glue-format';
import { everywhere, FEATURE_GROUP } from '../../fixtures/functions';
import { runTwins } from '../../fixtures/twins';

const [S3, STORAGE] = [{ S3Uri: 's3://features' }, [{ s3_uri: 's3://features' }]];

runTwins(
  sagemakerOfflineStoreGlueFormat,
  everywhere(
    FEATURE_GROUP,
    {
      broken: { OfflineStoreConfig: { S3StorageConfig: S3 } },
      mended: { OfflineStoreConfig: { S3StorageConfig: S3, TableFormat: 'Iceberg' } },
    },
    {
      broken: { offline_store_config: [{ s3_storage_config: STORAGE, table_format: 'Glue' }] },
      mended: { offline_store_config: [{ s3_storage_config: STORAGE, table_format: 'Iceberg' }] },
    },
    { messageId: 'glue', actual: 'Glue', expected: 'Iceberg' },
  ),
);
