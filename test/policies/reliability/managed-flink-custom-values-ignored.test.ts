import { managedFlinkCustomValuesIgnored } from '../../../policies/reliability/managed-flink-custom-values-ignored';
import { applicationTwins } from '../../fixtures/processors';
import { runTwins } from '../../fixtures/twins';

const interval = (type: string) => ({
  flink: { CheckpointConfiguration: { ConfigurationType: type, CheckpointInterval: 10_000 } },
});

runTwins(managedFlinkCustomValuesIgnored, [
  ...applicationTwins(interval('DEFAULT'), interval('CUSTOM'), {
    messageId: 'ignored',
    actual: 'DEFAULT',
    expected: 'CUSTOM',
  }),
]);
