import { flinkKafkaTransactionTimeout } from '../../../policies/reliability/flink-kafka-transaction-timeout';
import { applicationTwins, DURABLE, flinkManifest, operatorTwins } from '../../fixtures/processors';
import { runTwins } from '../../fixtures/twins';

const sink = (ms: string) => ({ groups: { sink: { 'transaction.timeout.ms': ms } } });
const manifest = (ms: string) => flinkManifest({}, { ...DURABLE, 'transaction.timeout.ms': ms });

runTwins(flinkKafkaTransactionTimeout, [
  ...applicationTwins(sink('3600000'), sink('900000'), {
    messageId: 'refused',
    actual: '3600000 ms',
    expected: 'at most 900000 ms',
  }),
  ...operatorTwins(manifest('30000'), manifest('600000'), {
    messageId: 'short',
    actual: '30000 ms',
    expected: 'far more than 60000 ms',
  }),
]);
