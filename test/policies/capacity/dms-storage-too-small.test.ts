import { dmsStorageTooSmall } from '../../../policies/capacity/dms-storage-too-small';
import { INSTANCE, wordTwins } from '../../fixtures/replication';
import { runTwins } from '../../fixtures/twins';

runTwins(
  dmsStorageTooSmall,
  wordTwins(INSTANCE, [{}, { AllocatedStorage: 200 }], [{ allocated_storage: 50 }, { allocated_storage: 200 }], {
    messageId: 'small',
    actual: '50 GiB',
    expected: '161 GiB',
  }).map((one) => ({ ...one, stated: { meanBytesPerSecond: 1e6, longestPause: 2 } })),
);
