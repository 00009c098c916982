import { managedFlinkSnapshotsOff } from '../../../policies/reliability/managed-flink-snapshots-off';
import { applicationTwins } from '../../fixtures/processors';
import { runTwins } from '../../fixtures/twins';

runTwins(
  managedFlinkSnapshotsOff,
  applicationTwins(
    { application: { ApplicationSnapshotConfiguration: { SnapshotsEnabled: false } } },
    { application: { ApplicationSnapshotConfiguration: { SnapshotsEnabled: true } } },
    { messageId: 'off', actual: 'no snapshots', expected: 'snapshots' },
  ),
);
