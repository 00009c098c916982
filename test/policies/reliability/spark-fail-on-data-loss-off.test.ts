import { sparkFailOnDataLossOff } from '../../../policies/reliability/spark-fail-on-data-loss-off';
import { argumentTwins } from '../../fixtures/spark';
import { runTwins } from '../../fixtures/twins';

runTwins(sparkFailOnDataLossOff, [
  ...argumentTwins(
    { '--failOnDataLoss': 'false' },
    { '--failOnDataLoss': 'true' },
    { messageId: 'skips', actual: 'false', expected: 'true' },
  ),
]);
