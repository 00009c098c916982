import { featureGroupWithoutOwnKey } from '../../../policies/security/feature-group-without-own-key';
import { everywhere, FEATURE_GROUP } from '../../fixtures/functions';
import { runTwins } from '../../fixtures/twins';

const KEY = 'arn:aws:kms:af-south-1:111122223333:key/1';
const MISSING = { messageId: 'missing', actual: "the provider's key", expected: 'a key of your own' };

runTwins(featureGroupWithoutOwnKey, [
  ...everywhere(
    FEATURE_GROUP,
    {
      broken: { OnlineStoreConfig: { EnableOnlineStore: true } },
      mended: { OnlineStoreConfig: { EnableOnlineStore: true, SecurityConfig: { KmsKeyId: KEY } } },
    },
    {
      broken: { online_store_config: [{ enable_online_store: true }] },
      mended: { online_store_config: [{ enable_online_store: true, security_config: [{ kms_key_id: KEY }] }] },
    },
    MISSING,
  ),
  ...everywhere(
    FEATURE_GROUP,
    {
      broken: { OfflineStoreConfig: { S3StorageConfig: { S3Uri: 's3://f' } } },
      mended: { OfflineStoreConfig: { S3StorageConfig: { S3Uri: 's3://f', KmsKeyId: KEY } } },
    },
    {
      broken: { offline_store_config: [{ s3_storage_config: [{ s3_uri: 's3://f' }] }] },
      mended: { offline_store_config: [{ s3_storage_config: [{ s3_uri: 's3://f', kms_key_id: KEY }] }] },
    },
    MISSING,
    { name: 'offline' },
  ),
]);
