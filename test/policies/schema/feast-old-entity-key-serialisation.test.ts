import { feastOldEntityKeySerialisation } from '../../../policies/schema/feast-old-entity-key-serialisation';
import { feastTwins } from '../../fixtures/feast';
import { runTwins } from '../../fixtures/twins';

runTwins(
  feastOldEntityKeySerialisation,
  feastTwins({ entity_key_serialization_version: 2 }, {}, { messageId: 'old', actual: '2', expected: '3' }),
);
