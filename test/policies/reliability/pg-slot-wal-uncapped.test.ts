import { pgSlotWalUncapped } from '../../../policies/reliability/pg-slot-wal-uncapped';
import { parameterTwins } from '../../fixtures/parameters';
import { runTwins } from '../../fixtures/twins';

const logical = { 'rds.logical_replication': '1', 'cloudsql.logical_decoding': 'on' };

runTwins(
  pgSlotWalUncapped,
  parameterTwins(
    'postgres16',
    logical,
    { ...logical, max_slot_wal_keep_size: '51200' },
    { messageId: 'uncapped', actual: 'no cap', expected: 'max_slot_wal_keep_size' },
  ),
);
