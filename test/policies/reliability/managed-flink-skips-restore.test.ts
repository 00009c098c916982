import { managedFlinkSkipsRestore } from '../../../policies/reliability/managed-flink-skips-restore';
import { applicationTwins } from '../../fixtures/processors';
import { runTwins } from '../../fixtures/twins';

const restore = (type: string) => ({ run: { ApplicationRestoreConfiguration: { ApplicationRestoreType: type } } });

runTwins(
  managedFlinkSkipsRestore,
  applicationTwins(restore('SKIP_RESTORE_FROM_SNAPSHOT'), restore('RESTORE_FROM_LATEST_SNAPSHOT'), {
    messageId: 'skips',
    actual: 'SKIP_RESTORE_FROM_SNAPSHOT',
    expected: 'RESTORE_FROM_LATEST_SNAPSHOT',
  }),
);
