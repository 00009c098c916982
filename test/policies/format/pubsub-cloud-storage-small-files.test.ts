import { pubsubCloudStorageSmallFiles } from '../../../policies/format/pubsub-cloud-storage-small-files';
import { SUBSCRIPTION } from '../../fixtures/streams';
import { bridgedTwins, runTwins, terraformShape } from '../../fixtures/twins';

const RATE = { stated: { meanBytesPerSecond: 200e3 } };

runTwins(
  pubsubCloudStorageSmallFiles,
  bridgedTwins(
    ...SUBSCRIPTION,
    {
      broken: { cloud_storage_config: [{ bucket: 'lake' }] },
      mended: { cloud_storage_config: [{ bucket: 'lake', max_duration: '600s' }] },
    },
    { messageId: 'small', actual: '60 MB a file', expected: 'at least 64 MB' },
    RATE,
  ),
  {
    cannotTell: [
      {
        name: 'what comes is stated nowhere',
        input: terraformShape(SUBSCRIPTION[0]).build({ cloud_storage_config: [{ bucket: 'lake' }] }),
        because: /meanBytes/,
      },
    ],
  },
);
