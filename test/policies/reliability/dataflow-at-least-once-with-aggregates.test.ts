import { dataflowAtLeastOnceWithAggregates } from '../../../policies/reliability/dataflow-at-least-once-with-aggregates';
import { DATAFLOW_JOBS, FLEX } from '../../fixtures/processors';
import { bridgedTwins, runTwins, terraformShape } from '../../fixtures/twins';

const job = { name: 'clicks', additional_experiments: ['streaming_mode_at_least_once'] };

runTwins(
  dataflowAtLeastOnceWithAggregates,
  DATAFLOW_JOBS.flatMap((types) =>
    bridgedTwins(
      ...types,
      { broken: job, mended: { name: 'clicks' } },
      { messageId: 'twice', actual: 'at least once', expected: 'exactly once' },
      { stated: { guarantee: 'exactly-once' } },
    ),
  ),
  {
    cannotTell: [
      { name: 'nobody says what it is for', input: terraformShape(FLEX[0]).build(job), because: /guarantee/ },
    ],
  },
);
