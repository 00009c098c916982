import { sparkStartingOffsetsDefault } from '../../../policies/reliability/spark-starting-offsets-default';
import { argumentTwins } from '../../fixtures/spark';
import { runTwins } from '../../fixtures/twins';

const kafka = { '--kafka-bootstrap': 'b:9092', '--checkpoint-location': 's3://state/clicks' };

runTwins(sparkStartingOffsetsDefault, [
  ...argumentTwins(
    kafka,
    { ...kafka, '--starting-offsets': 'earliest' },
    { messageId: 'latest', actual: 'latest, by default', expected: 'earliest' },
  ),
]);
