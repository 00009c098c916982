import { dmsTaskNoLogging } from '../../../policies/observability/dms-task-no-logging';
import { taskTwins } from '../../fixtures/replication';
import { runTwins } from '../../fixtures/twins';

runTwins(
  dmsTaskNoLogging,
  taskTwins(
    { TargetMetadata: { SupportLobs: true } },
    { Logging: { EnableLogging: true } },
    { messageId: 'off', actual: 'no log', expected: 'EnableLogging' },
  ),
);
