import { functionNeverRuns } from '../../../policies/capacity/function-never-runs';
import { everywhere, LAMBDA } from '../../fixtures/functions';
import { runTwins, terraformShape } from '../../fixtures/twins';

runTwins(
  functionNeverRuns,
  everywhere(
    LAMBDA,
    { broken: { ReservedConcurrentExecutions: 0 }, mended: { ReservedConcurrentExecutions: 5 } },
    { broken: { reserved_concurrent_executions: 0 }, mended: { reserved_concurrent_executions: 5 } },
    { messageId: 'off', actual: '0', expected: '1 or more, or no reservation' },
  ),
  {
    passing: [
      {
        name: 'no reservation, as Terraform prints it',
        input: terraformShape('aws_lambda_function').build({ reserved_concurrent_executions: -1 }),
      },
    ],
  },
);
