import { dmsLobTruncation } from '../../../policies/reliability/dms-lob-truncation';
import { taskTwins } from '../../fixtures/replication';
import { runTwins } from '../../fixtures/twins';

const limited = (LobMaxSize: number) => ({
  TargetMetadata: { LimitedSizeLobMode: true, FullLobMode: false, LobMaxSize },
});

runTwins(
  dmsLobTruncation,
  taskTwins(limited(32), limited(10_240), {
    messageId: 'cut',
    actual: '32 KB',
    expected: 'more than the largest value',
  }),
);
