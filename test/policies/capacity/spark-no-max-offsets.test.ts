import { sparkNoMaxOffsets } from '../../../policies/capacity/spark-no-max-offsets';
import { argumentTwins } from '../../fixtures/spark';
import { runTwins } from '../../fixtures/twins';

const kafka = { '--kafka-options': '{"startingOffsets":"earliest"}' };

runTwins(sparkNoMaxOffsets, [
  ...argumentTwins(
    kafka,
    { '--kafka-options': '{"startingOffsets":"earliest","maxOffsetsPerTrigger":"500000"}' },
    { messageId: 'all', actual: 'no limit', expected: 'maxOffsetsPerTrigger' },
  ),
]);
