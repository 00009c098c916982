import { sagemakerOnlineStoreWithoutTtl } from '../../../policies/lifecycle/sagemaker-online-store-without-ttl';
import { everywhere, FEATURE_GROUP } from '../../fixtures/functions';
import { cloudformationShape, runTwins } from '../../fixtures/twins';

runTwins(
  sagemakerOnlineStoreWithoutTtl,
  everywhere(
    FEATURE_GROUP,
    {
      broken: { OnlineStoreConfig: { EnableOnlineStore: true } },
      mended: { OnlineStoreConfig: { EnableOnlineStore: true, TtlDuration: { Unit: 'Days', Value: 30 } } },
    },
    {
      broken: { online_store_config: [{ enable_online_store: true }] },
      mended: { online_store_config: [{ enable_online_store: true, ttl_duration: [{ unit: 'Days', value: 30 }] }] },
    },
    { messageId: 'never', actual: 'no time to live', expected: 'a time to live' },
  ),
  {
    passing: [
      {
        name: 'a group that is not served',
        input: cloudformationShape(FEATURE_GROUP.cloudformation).build({
          OfflineStoreConfig: { TableFormat: 'Iceberg' },
        }),
      },
    ],
  },
);
