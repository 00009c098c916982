import { eventhubOldTls } from '../../../policies/security/eventhub-old-tls';
import { EVENT_HUBS, NATIVE_EVENT_HUBS } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const OLD = { messageId: 'old', actual: 'TLS 1.0', expected: 'TLS 1.2' };

runTwins(eventhubOldTls, [
  ...bridgedTwins(
    ...EVENT_HUBS,
    { broken: { minimum_tls_version: '1.0' }, mended: { minimum_tls_version: '1.2' } },
    OLD,
  ),
  twin(NATIVE_EVENT_HUBS, { broken: { minimumTlsVersion: '1.0' }, mended: { namespaceName: 'events' } }, OLD),
]);
