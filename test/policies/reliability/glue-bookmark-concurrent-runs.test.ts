import { glueBookmarkConcurrentRuns } from '../../../policies/reliability/glue-bookmark-concurrent-runs';
import { glueTwins } from '../../fixtures/spark';
import { runTwins } from '../../fixtures/twins';

const args = { '--job-bookmark-option': 'job-bookmark-enable' };
const template = (MaxConcurrentRuns: number) => ({ DefaultArguments: args, ExecutionProperty: { MaxConcurrentRuns } });
const terraform = (max_concurrent_runs: number) => ({
  default_arguments: args,
  execution_property: [{ max_concurrent_runs }],
});

runTwins(
  glueBookmarkConcurrentRuns,
  glueTwins([template(3), template(1)], [terraform(3), terraform(1)], {
    messageId: 'overlap',
    actual: '3 runs',
    expected: '1',
  }),
);
