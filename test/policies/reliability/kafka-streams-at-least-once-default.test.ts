import { kafkaStreamsAtLeastOnceDefault } from '../../../policies/reliability/kafka-streams-at-least-once-default';
import { streamsTwins } from '../../fixtures/kafka-streams';
import { runTwins } from '../../fixtures/twins';

runTwins(
  kafkaStreamsAtLeastOnceDefault,
  streamsTwins(
    {},
    { STREAMS_PROCESSING_GUARANTEE: 'exactly_once_v2' },
    { messageId: 'twice', actual: 'at_least_once', expected: 'exactly_once_v2' },
  ).map((one) => ({ ...one, stated: { guarantee: 'exactly-once' } })),
);
