import { streamNotEncrypted } from '../../../policies/security/stream-not-encrypted';
import { KINESIS } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const PLAIN = { messageId: 'plain', actual: 'no encryption', expected: 'encrypted with a KMS key' };

runTwins(streamNotEncrypted, [
  twin(
    KINESIS.cloudformation,
    {
      broken: { ShardCount: 2 },
      mended: { ShardCount: 2, StreamEncryption: { EncryptionType: 'KMS', KeyId: 'alias/aws/kinesis' } },
    },
    PLAIN,
  ),
  ...bridgedTwins(
    ...KINESIS.bridge,
    { broken: { encryption_type: 'NONE' }, mended: { encryption_type: 'KMS', kms_key_id: 'alias/events' } },
    PLAIN,
  ),
]);
