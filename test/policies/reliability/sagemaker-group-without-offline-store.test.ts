import { sagemakerGroupWithoutOfflineStore } from '../../../policies/reliability/sagemaker-group-without-offline-store';
import { everywhere, FEATURE_GROUP } from '../../fixtures/functions';
import { runTwins } from '../../fixtures/twins';

runTwins(
  sagemakerGroupWithoutOfflineStore,
  everywhere(
    FEATURE_GROUP,
    {
      broken: { OnlineStoreConfig: { EnableOnlineStore: true } },
      mended: {
        OnlineStoreConfig: { EnableOnlineStore: true },
        OfflineStoreConfig: { S3StorageConfig: { S3Uri: 's3://features' } },
      },
    },
    {
      broken: { online_store_config: [{ enable_online_store: true }] },
      mended: {
        online_store_config: [{ enable_online_store: true }],
        offline_store_config: [{ s3_storage_config: [{ s3_uri: 's3://features' }] }],
      },
    },
    { messageId: 'none', actual: 'no offline store', expected: 'an offline store' },
  ),
);
