import { definePolicy } from '../define';
import { isFlink } from '../flink';

export const managedFlinkSnapshotsOff = definePolicy({
  id: 'reliability/managed-flink-snapshots-off',
  summary: 'A managed Flink application takes a snapshot of its state before it changes.',
  why: 'Without snapshots each deployment restarts from empty state: open windows, counters and positions in the source are lost.',
  fix: 'Write ApplicationSnapshotConfiguration with SnapshotsEnabled: true (application_snapshot_configuration, applicationSnapshotConfiguration).',
  severity: 'error',
  capability: 'processors',
  topics: ['L3.5'],
  sources: [{ url: 'https://docs.aws.amazon.com/managed-flink/latest/java/how-snapshots.html', asOf: null }],
  on: 'StreamProcessor',
  options: {},
  messages: {
    off: 'an update of the application throws its state away',
  },
  check: (processor, { need, report }) => {
    if (processor.service !== 'managed-flink' || !isFlink(processor)) return;
    // A notebook has no state to keep.
    if (processor.sql === true) return;
    if (need(processor.snapshots, 'whether snapshots are on') !== false) return;
    report({ messageId: 'off', actual: 'no snapshots', expected: 'snapshots' });
  },
});
