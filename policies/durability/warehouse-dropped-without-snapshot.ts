import { matters } from '../databases';
import { definePolicy } from '../define';

export const warehouseDroppedWithoutSnapshot = definePolicy({
  id: 'durability/warehouse-dropped-without-snapshot',
  summary: 'When a warehouse goes, its data stays in a last snapshot.',
  why: 'A renamed resource or a removed stack deletes the cluster, and with it all automatic snapshots: nothing is left to restore from.',
  fix: 'Set DeletionPolicy: Snapshot (or Retain) on the cluster, skip_final_snapshot = false with a final_snapshot_identifier, or FinalSnapshotName on the namespace.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html', asOf: '2026-11' },
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html',
      asOf: null,
    },
  ],
  on: 'Warehouse',
  options: {},
  messages: { lost: 'deleting it deletes its data, and no last snapshot is taken' },
  check: (warehouse, { workload, need, report }) => {
    if (!matters(warehouse, { workload })) return;
    if (need(warehouse.keptOnDelete, 'what stays when it goes') === false)
      report({ messageId: 'lost', actual: 'nothing stays', expected: 'a final snapshot' });
  },
});
