import { attribute, output } from '../../../harness/testing/inputs';
import { airbyteIncrementalMissesDeletes } from '../../../policies/reliability/airbyte-incremental-misses-deletes';
import { pulumiShape, runTwins, terraformShape } from '../../fixtures/twins';

const FINDS = { messageId: 'misses', actual: 'cursor', expected: 'change data capture' };
const PLAN = terraformShape('airbyte_connection');
const plan = (method: string) =>
  PLAN.build(
    {
      source_id: attribute('airbyte_source_postgres.orders', 'source_id'),
      configurations: { streams: [{ name: 'orders', sync_mode: 'incremental_deduped_history' }] },
    },
    { 'airbyte_source_postgres.orders': { configuration: { replication_method: { [method]: { queue_size: 1 } } } } },
  );
const SOURCE = 'airbyte:index/sourcePostgres:SourcePostgres';
const PREVIEW = pulumiShape('airbyte:index/connection:Connection');
const preview = (method: string) =>
  PREVIEW.build(
    {
      sourceId: output(SOURCE, 'orders', 'sourceId'),
      configurations: { streams: [{ name: 'orders', syncMode: 'incremental_append' }] },
    },
    { [`${SOURCE} orders`]: { configuration: { replicationMethod: { [method]: { queueSize: 1 } } } } },
  );

runTwins(airbyteIncrementalMissesDeletes, [
  {
    name: 'Terraform',
    address: PLAN.address,
    broken: plan('scan_changes_with_user_defined_cursor'),
    mended: plan('read_changes_using_write_ahead_log_cdc'),
    ...FINDS,
  },
  {
    name: 'Pulumi',
    address: PREVIEW.address,
    broken: preview('detectChangesWithXminSystemColumn'),
    mended: preview('readChangesUsingWriteAheadLogCdc'),
    ...FINDS,
    actual: 'xmin',
  },
]);
