import { dataflowExactlyOnceForMapOnly } from '../../../policies/cost/dataflow-exactly-once-for-map-only';
import { DATAFLOW_JOBS } from '../../fixtures/processors';
import { bridgedTwins, runTwins } from '../../fixtures/twins';

runTwins(
  dataflowExactlyOnceForMapOnly,
  DATAFLOW_JOBS.flatMap((types) =>
    bridgedTwins(
      ...types,
      {
        broken: { name: 'clicks' },
        mended: { name: 'clicks', additional_experiments: ['streaming_mode_at_least_once'] },
      },
      { messageId: 'dear', actual: 'exactly once', expected: 'at least once' },
      { stated: { guarantee: 'at-least-once' } },
    ),
  ),
);
