import { definePolicy } from '../define';
import { isTended, tendersIn } from '../upkeep';

export const icebergSnapshotsNeverExpire = definePolicy({
  id: 'lifecycle/iceberg-snapshots-never-expire',
  summary: 'Old snapshots of an Iceberg table expire.',
  why: 'Each commit keeps a snapshot with all of its files, and Iceberg deletes nothing until snapshots are expired: what was updated or deleted is still there, still paid for, and still readable.',
  fix: 'Add a retention optimizer for the table (AWS::Glue::TableOptimizer, type retention), or where the region has none a scheduled job that runs expire_snapshots or VACUUM.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.6'],
  sources: [
    { url: 'https://iceberg.apache.org/docs/latest/maintenance/', asOf: '2026-08-21' },
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-tableoptimizer.html',
      asOf: null,
    },
  ],
  on: 'LakeTable',
  options: {},
  messages: { never: 'nothing expires the snapshots of this Iceberg table' },
  check: (table, { all, need, report }) => {
    if (table.tableFormat !== 'iceberg' || table.view === true) return;
    if (need(isTended(table, 'snapshot-expiry', tendersIn(all)), 'whether something expires snapshots') === true)
      return;
    report({ messageId: 'never', actual: 'no expiry', expected: 'a retention optimizer or a scheduled job' });
  },
});
