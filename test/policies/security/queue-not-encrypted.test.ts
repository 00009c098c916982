import { queueNotEncrypted } from '../../../policies/security/queue-not-encrypted';
import { SQS } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const PLAIN = { messageId: 'plain', actual: 'encryption switched off', expected: 'encrypted' };

runTwins(
  queueNotEncrypted,
  [
    twin(
      SQS.cloudformation,
      { broken: { SqsManagedSseEnabled: false }, mended: { SqsManagedSseEnabled: true } },
      PLAIN,
    ),
    ...bridgedTwins(
      ...SQS.bridge,
      {
        broken: { sqs_managed_sse_enabled: false },
        mended: { sqs_managed_sse_enabled: false, kms_master_key_id: 'alias/queues' },
      },
      PLAIN,
    ),
  ],
  { passing: [{ name: 'the default', input: SQS.cloudformation.build({ QueueName: 'orders' }) }] },
);
