import type { Block } from '../../../harness/testing/inputs';
import { kafkaAnonymousClients } from '../../../policies/security/kafka-anonymous-clients';
import { MANIFEST, MSK, STRIMZI, strimziManifest } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const ANONYMOUS = { messageId: 'anonymous', actual: 'no sign-in', expected: 'IAM, SCRAM or certificates' };
const listener = (authentication: Block) =>
  strimziManifest('Kafka', {
    kafka: { listeners: [{ name: 'in', port: 9093, type: 'internal', tls: true, ...authentication }] },
  });
const SCRAM = { authentication: { type: 'scram-sha-512' } };

runTwins(kafkaAnonymousClients, [
  twin(
    MSK.cloudformation,
    { broken: {}, mended: { ClientAuthentication: { Sasl: { Iam: { Enabled: true } } } } },
    ANONYMOUS,
  ),
  twin(
    MSK.cloudformation,
    {
      broken: { ClientAuthentication: { Sasl: { Iam: { Enabled: true } }, Unauthenticated: { Enabled: true } } },
      mended: { ClientAuthentication: { Sasl: { Scram: { Enabled: true } }, Unauthenticated: { Enabled: false } } },
    },
    ANONYMOUS,
    { name: 'beside those who sign in' },
  ),
  ...bridgedTwins(
    ...MSK.bridge,
    {
      broken: { client_authentication: [{ unauthenticated: true, sasl: [{ iam: true }] }] },
      mended: { client_authentication: [{ tls: [{ certificate_authority_arns: ['arn:aws:acm-pca:a'] }] }] },
    },
    ANONYMOUS,
  ),
  twin(STRIMZI, { broken: listener({}), mended: listener(SCRAM) }, ANONYMOUS),
  twin(MANIFEST, { broken: { manifest: listener({}) }, mended: { manifest: listener(SCRAM) } }, ANONYMOUS),
]);
