import { dmsDataErrorsOnlyLogged } from '../../../policies/reliability/dms-data-errors-only-logged';
import { taskTwins } from '../../fixtures/replication';
import { runTwins } from '../../fixtures/twins';

const FINDS = { messageId: 'logged', actual: 'logged and left out', expected: 'SUSPEND_TABLE or STOP_TASK' };
const strict = {
  DataErrorPolicy: 'SUSPEND_TABLE',
  DataTruncationErrorPolicy: 'SUSPEND_TABLE',
  ApplyErrorInsertPolicy: 'STOP_TASK',
};

runTwins(dmsDataErrorsOnlyLogged, [
  ...taskTwins({ ErrorBehavior: { ...strict, DataErrorPolicy: 'LOG_ERROR' } }, { ErrorBehavior: strict }, FINDS),
  ...taskTwins(
    { Logging: { EnableLogging: true } },
    { ErrorBehavior: { ...strict, EventErrorPolicy: 'IGNORE' } },
    FINDS,
  ).map((one) => ({ ...one, name: `by default: ${one.name}` })),
]);
