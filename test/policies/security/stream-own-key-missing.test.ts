import { PolicyTester } from '../../../harness/testing/policy-tester';
import { streamOwnKeyMissing } from '../../../policies/security/stream-own-key-missing';
import { KINESIS, PUBSUB_TOPIC } from '../../fixtures/streams';
import { terraformShape } from '../../fixtures/twins';
import { dataset, holding } from '../../fixtures/workload';

const MISSING = { messageId: 'missing', actual: "the provider's key", expected: 'a key of your own' };
const personal = (address: string) => holding(address, dataset({ sensitivity: 'personal' }));
const topic = terraformShape(PUBSUB_TOPIC[0]);
const KEY = 'projects/p/locations/africa-south1/keyRings/r/cryptoKeys/events';
const kinesis = (KeyId: string) => KINESIS.cloudformation.build({ StreamEncryption: { EncryptionType: 'KMS', KeyId } });

PolicyTester.run(
  streamOwnKeyMissing,
  {
    passing: [
      { name: 'a key, in CloudFormation', input: kinesis('alias/events'), workload: personal('Main') },
      { name: 'a key, in Terraform', input: topic.build({ kms_key_name: KEY }), workload: personal(topic.address) },
      { name: 'nothing about people', input: topic.build({ name: 'a' }), workload: holding(topic.address, dataset()) },
    ],
    failing: [
      {
        name: "Amazon's key, in CloudFormation",
        input: kinesis('alias/aws/kinesis'),
        workload: personal('Main'),
        findings: [{ ...MISSING, address: 'Main' }],
      },
      {
        name: "Google's key, in Terraform",
        input: topic.build({ name: 'a' }),
        workload: personal(topic.address),
        findings: [{ ...MISSING, address: topic.address }],
      },
    ],
    cannotTell: [
      { name: 'what it carries is stated nowhere', input: topic.build({ name: 'b' }), because: /sensitivity/ },
    ],
  },
  { describe, it },
);
