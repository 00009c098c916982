import { sparkKafkaSinkDuplicates } from '../../../policies/reliability/spark-kafka-sink-duplicates';
import { argumentTwins } from '../../fixtures/spark';
import { runTwins } from '../../fixtures/twins';

const sink = { '--output-topic': 'paid' };

runTwins(
  sparkKafkaSinkDuplicates,
  argumentTwins(
    sink,
    { ...sink, '--dedup-key': 'payment_id' },
    { messageId: 'twice', actual: '--output-topic paid', expected: 'a key by which repeats are dropped' },
    { stated: { guarantee: 'exactly-once' } },
  ),
);
