import { firehoseNotEncrypted } from '../../../policies/security/firehose-not-encrypted';
import { FIREHOSE } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const PLAIN = { messageId: 'plain', actual: 'no encryption', expected: 'server-side encryption' };
const S3 = { ExtendedS3DestinationConfiguration: { Prefix: 'clicks/' } };
const TARGET = { extended_s3_configuration: [{ prefix: 'clicks/' }] };

runTwins(firehoseNotEncrypted, [
  twin(
    FIREHOSE.cloudformation,
    { broken: S3, mended: { ...S3, DeliveryStreamEncryptionConfigurationInput: { KeyType: 'AWS_OWNED_CMK' } } },
    PLAIN,
  ),
  ...bridgedTwins(
    ...FIREHOSE.bridge,
    { broken: TARGET, mended: { ...TARGET, server_side_encryption: [{ enabled: true }] } },
    PLAIN,
  ),
]);
