import { kafkaStreamsNoStandby } from '../../../policies/reliability/kafka-streams-no-standby';
import { streamsTwins } from '../../fixtures/kafka-streams';
import { runTwins } from '../../fixtures/twins';

runTwins(
  kafkaStreamsNoStandby,
  streamsTwins({}, { STREAMS_NUM_STANDBY_REPLICAS: '1' }, { messageId: 'none', actual: '0', expected: '1' }),
);
