import { dmsEmptyMappingSucceeds } from '../../../policies/reliability/dms-empty-mapping-succeeds';
import { taskTwins } from '../../fixtures/replication';
import { runTwins } from '../../fixtures/twins';

runTwins(
  dmsEmptyMappingSucceeds,
  taskTwins(
    { ErrorBehavior: { FailOnNoTablesCaptured: false } },
    { ErrorBehavior: { FailOnNoTablesCaptured: true } },
    { messageId: 'empty', actual: 'false', expected: 'true' },
  ),
);
