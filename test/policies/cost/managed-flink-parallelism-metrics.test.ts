import { managedFlinkParallelismMetrics } from '../../../policies/cost/managed-flink-parallelism-metrics';
import { applicationTwins } from '../../fixtures/processors';
import { runTwins } from '../../fixtures/twins';

const wide = (MetricsLevel: string) => ({
  flink: {
    MonitoringConfiguration: { ConfigurationType: 'CUSTOM', MetricsLevel },
    ParallelismConfiguration: { ConfigurationType: 'CUSTOM', Parallelism: 128 },
  },
});

runTwins(
  managedFlinkParallelismMetrics,
  applicationTwins(wide('PARALLELISM'), wide('OPERATOR'), {
    messageId: 'wide',
    actual: 'PARALLELISM',
    expected: 'OPERATOR or TASK',
  }),
);
