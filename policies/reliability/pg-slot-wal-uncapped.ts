import { setting } from '../../harness/facts/kafka-settings';
import { isFor } from '../captured';
import { definePolicy } from '../define';

export const pgSlotWalUncapped = definePolicy({
  id: 'reliability/pg-slot-wal-uncapped',
  summary: 'A slot of PostgreSQL cannot fill the disk of its server.',
  why: 'A reader that stands still makes its slot keep the log until the disk is full and the primary stops; one case kept 187 GB after three weeks.',
  fix: 'Write max_slot_wal_keep_size (rate of the log times the outage that is tolerated) into the parameter group, and alarm on the lag of slots.',
  severity: 'error',
  capability: 'sources',
  topics: ['L2.2'],
  sources: [
    { url: 'https://docs.cloud.google.com/datastream/docs/work-with-postgresql-database-wal-log-files', asOf: null },
    { url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.PostgreSQL.html', asOf: '2023-06' },
  ],
  on: 'DatabaseSettings',
  options: {},
  messages: {
    uncapped: 'a slot that nobody reads fills the disk',
  },
  check: (settings, { need, report }) => {
    if (!isFor(settings, 'postgres')) return;
    const at = (name: string) => need(setting(settings.parameters, name), name);
    // Aurora keeps the log apart from the disk of its machines.
    if (/aurora/.test(need(settings.family, 'its family') ?? '')) return;
    const isLogical = at('rds.logical_replication') === '1' || at('cloudsql.logical_decoding') === 'on';
    const cap = at('max_slot_wal_keep_size');
    if (!isLogical || (cap !== undefined && cap !== '-1')) return;
    report({ messageId: 'uncapped', actual: cap ?? 'no cap', expected: 'max_slot_wal_keep_size' });
  },
});
