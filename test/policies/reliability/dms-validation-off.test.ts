import { dmsValidationOff } from '../../../policies/reliability/dms-validation-off';
import { taskTwins } from '../../fixtures/replication';
import { runTwins } from '../../fixtures/twins';

runTwins(
  dmsValidationOff,
  taskTwins(
    { ValidationSettings: { EnableValidation: false } },
    { ValidationSettings: { EnableValidation: true } },
    { messageId: 'off', actual: 'no validation', expected: 'EnableValidation' },
  ),
);
