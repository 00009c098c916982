import { dmsFullLobMode } from '../../../policies/capacity/dms-full-lob-mode';
import { taskTwins } from '../../fixtures/replication';
import { runTwins } from '../../fixtures/twins';

runTwins(
  dmsFullLobMode,
  taskTwins(
    { TargetMetadata: { FullLobMode: true, InlineLobMaxSize: 0 } },
    { TargetMetadata: { FullLobMode: true, InlineLobMaxSize: 64 } },
    { messageId: 'slow', actual: 'FullLobMode', expected: 'limited or inline mode' },
  ),
);
